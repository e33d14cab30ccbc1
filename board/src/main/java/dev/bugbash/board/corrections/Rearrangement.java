package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Layout;
import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.intake.EvidenceBlocks;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.lifecycle.Closings;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gives signatures to other clusters, for one event; within its transaction. */
final class Rearrangement {
  private final Sql sql;
  private final Rules rules;
  private final Clusters clusters;
  private final String who;
  private final long now;
  private final long event;
  private final Map<Long, Boolean> touched = new TreeMap<>();
  private int failures;

  /**
   * @param event that it is done for
   */
  Rearrangement(Sql sql, Rules rules, String who, long now, long event) {
    this.sql = sql;
    this.rules = rules;
    this.clusters = new Clusters(sql);
    this.who = who;
    this.now = now;
    this.event = event;
  }

  /** How many failures have changed their cluster. */
  int failures() {
    return failures;
  }

  /** A new cluster without failures; {@link #finish} makes the rest of it. */
  long makeCluster() throws SQLException {
    long cluster =
        sql.insert(
            "INSERT INTO cluster (title, type, failures, tests, first_run, first_seen, last_seen)"
                + " SELECT '', '', 0, 0, min(id), 0, 0 FROM run");
    touched.put(cluster, true);
    return cluster;
  }

  /** A cluster that was merged stands for itself again. */
  long revive(long cluster) throws SQLException {
    sql.update("UPDATE cluster SET merged_into = NULL, merged_by = NULL WHERE id = ?", cluster);
    touched.put(cluster, true);
    return cluster;
  }

  /** Gives signatures that are in some cluster to another. */
  void move(Collection<Signature> signatures, long target) throws SQLException {
    Map<Long, Integer> sources = new TreeMap<>();
    for (Signature signature : signatures) {
      long source = clusters.owner(signature);
      if (source != target && source != 0) {
        byte[] key = SignatureKey.of(signature);
        int moved = clusters.failures(signature);
        sources.merge(source, moved, Integer::sum);
        failures += moved;
        sql.update("UPDATE signature SET cluster = ? WHERE hash = ?", target, key);
        sql.update(
            "INSERT INTO moved_signature (event, hash, source, target) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO UPDATE SET target = excluded.target",
            event,
            key,
            source,
            target);
      }
    }
    touched.putIfAbsent(target, false);
    for (Map.Entry<Long, Integer> source : sources.entrySet()) {
      touched.put(source.getKey(), true);
      boolean empty = clusters.signatures(source.getKey()).isEmpty();
      String detail = "%d failures to %s".formatted(source.getValue(), new ClusterId(target));
      EventLog.append(sql, now, who, empty ? "joined" : "parted", source.getKey(), detail);
      if (empty) {
        join(source.getKey(), target);
      }
    }
  }

  /** A cluster has no failures any more: another stands for it, and takes over its claim. */
  void join(long source, long target) throws SQLException {
    sql.update(
        "UPDATE cluster SET merged_into = ?, merged_by = ? WHERE id = ?", target, event, source);
    Optional<Claim> claim = clusters.claim(source);
    if (claim.isPresent()) {
      takeOver(claim.get(), source, target);
    }
  }

  private void takeOver(Claim claim, long source, long target) throws SQLException {
    boolean free = clusters.claim(target).isEmpty();
    if (free) {
      sql.update("UPDATE claim SET cluster = ? WHERE cluster = ?", target, source);
      if (Closings.end(sql, target, event).isPresent()) {
        tell("reopened", target, "%s held %s".formatted(claim.owner(), new ClusterId(source)));
      }
    } else {
      sql.update("DELETE FROM claim WHERE cluster = ?", source);
    }
    sql.update(
        "INSERT INTO moved_claim (event, source, target, owner, since) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        event,
        source,
        free ? target : 0,
        claim.owner(),
        claim.since().toEpochMilli());
    EventLog.append(
        sql,
        now,
        who,
        free ? "claim-moved" : "claim-ended",
        free ? target : source,
        "%s held %s".formatted(claim.owner(), new ClusterId(source)));
  }

  /** Counts anew, and names clusters that lost something. */
  void finish() throws SQLException {
    Map<Long, List<Evidence>> owned =
        touched.containsValue(true) ? EvidenceBlocks.owned(sql) : Map.of();
    for (Map.Entry<Long, Boolean> cluster : touched.entrySet()) {
      Recount.cluster(sql, cluster.getKey());
      List<Evidence> evidence = owned.getOrDefault(cluster.getKey(), List.of());
      if (cluster.getValue() && !evidence.isEmpty()) {
        name(cluster.getKey(), rules.title().apply(evidence), type(evidence));
      }
    }
    Layout.changed(sql);
  }

  /** Known causes name their clusters themselves. */
  private void name(long cluster, String title, String type) throws SQLException {
    sql.update(
        "UPDATE cluster SET title = coalesce((SELECT name FROM known WHERE cluster = ?1), ?2),"
            + " type = ?3 WHERE id = ?1",
        cluster,
        title,
        type);
  }

  /** The most frequent exception type; of equals, the first by name. */
  private String type(List<Evidence> evidence) throws SQLException {
    Map<String, Integer> types = new TreeMap<>();
    for (Evidence e : evidence) {
      types.merge(e.type(), clusters.failures(e.signature()), Integer::sum);
    }
    String most = "";
    for (Map.Entry<String, Integer> type : types.entrySet()) {
      most = type.getValue() > types.getOrDefault(most, 0) ? type.getKey() : most;
    }
    return most;
  }

  /** Tells something of a cluster. */
  void tell(String kind, long cluster, String detail) throws SQLException {
    EventLog.append(sql, now, who, kind, cluster, detail);
  }

  /** A cluster is to be counted and named anew. */
  void touch(long cluster) {
    touched.put(cluster, true);
  }
}
