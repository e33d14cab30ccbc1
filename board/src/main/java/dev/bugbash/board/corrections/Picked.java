package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.intake.StoredFailure;
import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.model.Signature;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The failures that a selection picked from a cluster, by signature. */
final class Picked {
  private final SortedMap<Signature, Integer> all = new TreeMap<>();
  private final SortedMap<Signature, List<StoredFailure>> chosen = new TreeMap<>();
  private final Selection selection;

  Picked(Selection selection) {
    this.selection = selection;
  }

  /** Adds failures of the cluster, chosen or not. */
  void add(List<StoredFailure> failures, Set<List<Object>> tests, Condition condition) {
    BitSet matching = condition.matching(StoredFailure.subjects(failures));
    for (int i = 0; i < failures.size(); i++) {
      StoredFailure failure = failures.get(i);
      all.merge(failure.signature(), 1, Integer::sum);
      if (matching.get(i) || tests.contains(key(failure))) {
        chosen.computeIfAbsent(failure.signature(), s -> new ArrayList<>()).add(failure);
      }
    }
  }

  /** A test and how it failed: what a failure is known by at the next import. */
  static List<Object> key(StoredFailure failure) {
    return List.of(failure.signature(), failure.subject().failure().test());
  }

  int size() {
    return chosen.values().stream().mapToInt(List::size).sum();
  }

  /** Whether nothing of the cluster would stay. */
  boolean everything() {
    return size() == all.values().stream().mapToInt(n -> n).sum();
  }

  /** Signatures that were picked as a whole. */
  Set<Signature> whole() {
    Set<Signature> whole = new TreeSet<>();
    chosen.forEach(
        (signature, failures) -> {
          if (failures.size() == all.getOrDefault(signature, 0)) {
            whole.add(signature);
          }
        });
    return whole;
  }

  /** New parts of the other signatures, with their failures. */
  Map<Part, List<StoredFailure>> parts() {
    Map<Part, List<StoredFailure>> parts = new java.util.LinkedHashMap<>();
    Set<Signature> whole = whole();
    chosen.forEach(
        (signature, failures) -> {
          if (!whole.contains(signature)) {
            for (StoredFailure failure : failures) {
              parts.computeIfAbsent(part(signature, failure), p -> new ArrayList<>()).add(failure);
            }
          }
        });
    return parts;
  }

  private Part part(Signature base, StoredFailure failure) {
    if (selection instanceof Selection.Matching matching) {
      return Part.of(base, matching.kind(), matching.text(), 0);
    }
    String test = failure.subject().failure().test().toString();
    return Part.of(base, Condition.Kind.TEST, test, 0);
  }

  /** All signatures that the failures are going to have. */
  Set<Signature> signatures() {
    Set<Signature> signatures = new HashSet<>(whole());
    parts().keySet().forEach(part -> signatures.add(part.derived()));
    return signatures;
  }

  /** The signatures that stay. */
  Set<Signature> rest() {
    Set<Signature> rest = new TreeSet<>(all.keySet());
    rest.removeAll(whole());
    return rest;
  }
}
