package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.StoredGranularity;
import dev.bugbash.board.corrections.Reclustering.Change;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A grouping of everything anew. The group with most of a cluster's failures keeps its id; clusters
 * of known causes are left alone, and clusters that two people hold are not joined.
 */
final class Regrouping {
  private final Owned owned;
  private final List<Grouping> groups;

  /** The cluster of each group; 0 for a new one. */
  private final long[] target;

  /**
   * @param groups of the signatures; changes nothing yet
   */
  Regrouping(Owned owned, List<Grouping> groups) {
    this.owned = owned;
    this.groups = groups;
    this.target = new long[groups.size()];
    assign();
  }

  /** Everything anew, at the granularity that the board has. */
  static Regrouping plan(Sql sql, Rules rules) throws SQLException {
    Owned owned = Owned.of(sql);
    List<Evidence> all = owned.clusters().values().stream().flatMap(List::stream).toList();
    List<Grouping> groups =
        all.isEmpty() ? List.of() : rules.group().group(all, Map.of(), owned.surroundings());
    return new Regrouping(
        owned, groups.stream().flatMap(group -> heldApart(group, owned)).toList());
  }

  private static Stream<Grouping> heldApart(Grouping group, Owned owned) {
    return owned.heldApart(group.signatures()).stream()
        .map(part -> new Grouping(group.known(), group.title(), part));
  }

  /** The groups and the clusters that they are, 0 for a new one; in the order given. */
  long target(int group) {
    return target[group];
  }

  private record Overlap(int group, long cluster, int failures) {}

  private void assign() {
    List<Overlap> overlaps = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      int number = group;
      Map<Long, Integer> shares = new TreeMap<>();
      for (Signature signature : groups.get(group).signatures()) {
        shares.merge(owned.owner(signature), 1 + owned.failures(signature), Integer::sum);
      }
      shares.forEach((cluster, share) -> overlaps.add(new Overlap(number, cluster, share)));
    }
    overlaps.sort(
        Comparator.comparingInt((Overlap overlap) -> -overlap.failures())
            .thenComparingLong(Overlap::cluster)
            .thenComparing(overlap -> groups.get(overlap.group()).signatures().get(0)));
    Set<Long> taken = new HashSet<>();
    for (Overlap overlap : overlaps) {
      if (target[overlap.group()] == 0 && taken.add(overlap.cluster())) {
        target[overlap.group()] = overlap.cluster();
      }
    }
  }

  /** What would change, the most failures first. */
  List<Change> changes() {
    Set<Long> stay = new HashSet<>();
    for (long cluster : target) {
      stay.add(cluster);
    }
    List<Change> changes = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      Map<Long, Integer> sources = new TreeMap<>();
      for (Signature signature : groups.get(group).signatures()) {
        if (owned.owner(signature) != target[group]) {
          sources.merge(owned.owner(signature), owned.failures(signature), Integer::sum);
        }
      }
      for (Map.Entry<Long, Integer> source : sources.entrySet()) {
        changes.add(
            new Change(
                new ClusterId(source.getKey()),
                target[group],
                source.getValue(),
                !stay.contains(source.getKey()),
                groups.get(group).title()));
      }
    }
    changes.sort(
        Comparator.comparingInt((Change change) -> -change.failures())
            .thenComparing(Change::from)
            .thenComparingLong(Change::to));
    return changes;
  }

  /** Makes it so; returns what changed. */
  List<Change> apply(Sql sql, Rules rules, String who, Instant now) throws SQLException {
    return changes().isEmpty() ? List.of() : apply(sql, rules, who, now, event(sql, who, now, ""));
  }

  /** As {@link #apply}, and from then on clusters are so fine. */
  List<Change> apply(Sql sql, Rules rules, String who, Instant now, Granularity granularity)
      throws SQLException {
    long event = event(sql, who, now, " at granularity " + granularity);
    StoredGranularity.change(sql, event, granularity);
    return apply(sql, rules, who, now, event);
  }

  private long event(Sql sql, String who, Instant now, String how) throws SQLException {
    String detail = "%d changes of clusters%s".formatted(changes().size(), how);
    return EventLog.append(sql, now.toEpochMilli(), who, "reclustered", detail);
  }

  private List<Change> apply(Sql sql, Rules rules, String who, Instant now, long event)
      throws SQLException {
    long at = now.toEpochMilli();
    Rearrangement work = new Rearrangement(sql, rules, who, at, event);
    for (int group = 0; group < groups.size(); group++) {
      if (target[group] == 0) {
        target[group] = work.makeCluster();
        String from = "new, of failures that were in other clusters";
        EventLog.append(sql, at, who, "clustered", target[group], from);
      }
    }
    List<Change> changes = changes();
    for (int group = 0; group < groups.size(); group++) {
      work.move(groups.get(group).signatures(), target[group]);
    }
    work.finish();
    return changes;
  }
}
