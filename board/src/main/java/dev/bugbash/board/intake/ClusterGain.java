package dev.bugbash.board.intake;

import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a commit adds to one cluster, or to one that is to be made; for one thread. */
final class ClusterGain {
  /** The failures of one signature in a shard. */
  static final class Members {
    private int failures;
    private final Set<Long> tests = new HashSet<>();

    void add(long test) {
      failures++;
      tests.add(test);
    }
  }

  final String title;

  /** The known cause whose cluster it is going to be; 0 for none. */
  final long cause;

  /** Signatures that the cluster is going to own. */
  final List<Signature> fresh = new ArrayList<>();

  final Set<Long> tests = new HashSet<>();
  private final Map<String, Integer> types = new TreeMap<>();
  private int failures;

  /**
   * @param title of a cluster that is to be made
   */
  ClusterGain(String title) {
    this(title, 0);
  }

  ClusterGain(String title, long cause) {
    this.title = title;
    this.cause = cause;
  }

  void add(Members members) {
    failures += members.failures;
    tests.addAll(members.tests);
  }

  void own(Evidence evidence, Members members) {
    fresh.add(evidence.signature());
    types.merge(evidence.type(), members.failures, Integer::sum);
    add(members);
  }

  int failures() {
    return failures;
  }

  /** The most frequent exception type of its fresh failures; of equals, the first by name. */
  String type() {
    String most = "";
    int count = 0;
    for (Map.Entry<String, Integer> type : types.entrySet()) {
      if (type.getValue() > count) {
        most = type.getKey();
        count = type.getValue();
      }
    }
    return most;
  }
}
