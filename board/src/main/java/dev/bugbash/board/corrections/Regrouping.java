package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Links;
import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.corrections.Reclustering.Change;
import dev.bugbash.board.intake.EvidenceBlocks;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.categorizer.Surroundings;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A grouping of everything anew. The group with most of a cluster's failures keeps its id; clusters
 * of known causes are left alone.
 */
final class Regrouping {
  private final List<Grouping> groups;
  private final Map<Signature, Long> owners = new HashMap<>();
  private final Map<Signature, Integer> failures = new HashMap<>();

  /** The cluster of each group; 0 for a new one. */
  private final long[] target;

  private Regrouping(List<Grouping> groups) {
    this.groups = groups;
    this.target = new long[groups.size()];
  }

  private static Surroundings surroundings(Sql sql) throws SQLException {
    long failures = sql.number("SELECT sum(failures) FROM cluster");
    return new Surroundings(failures, List.of(), Links.constraints(sql));
  }

  /** Plans it, changing nothing. */
  static Regrouping plan(Sql sql, Rules rules) throws SQLException {
    Map<Long, List<Evidence>> owned = new TreeMap<>(EvidenceBlocks.owned(sql));
    owned.keySet().removeAll(KnownCauses.closedClusters(sql));
    List<Evidence> all = owned.values().stream().flatMap(List::stream).toList();
    List<Grouping> groups =
        all.isEmpty() ? List.of() : rules.group().group(all, Map.of(), surroundings(sql));
    Regrouping plan = new Regrouping(groups);
    owned.forEach(
        (cluster, members) -> members.forEach(e -> plan.owners.put(e.signature(), cluster)));
    sql.forEach(
        "SELECT g.hash, count(*)" + Clusters.VISIBLE + "GROUP BY g.hash",
        row -> plan.failures.put(SignatureKey.parse(row.getBytes(1)), row.getInt(2)));
    plan.assign();
    return plan;
  }

  private record Overlap(int group, long cluster, int failures) {}

  private void assign() {
    List<Overlap> overlaps = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      int number = group;
      Map<Long, Integer> shares = new TreeMap<>();
      for (Signature signature : groups.get(group).signatures()) {
        shares.merge(owner(signature), 1 + failures(signature), Integer::sum);
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

  private long owner(Signature signature) {
    return owners.getOrDefault(signature, 0L);
  }

  private int failures(Signature signature) {
    return failures.getOrDefault(signature, 0);
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
        if (owner(signature) != target[group]) {
          sources.merge(owner(signature), failures(signature), Integer::sum);
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
    if (changes().isEmpty()) {
      return List.of();
    }
    long at = now.toEpochMilli();
    String detail = "%d changes of clusters".formatted(changes().size());
    long event = EventLog.append(sql, at, who, "reclustered", detail);
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
