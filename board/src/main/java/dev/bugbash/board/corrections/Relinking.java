package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Layout;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.intake.EvidenceBlocks;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.EventLog;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Signature;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives clusters the new signatures of their failures after the rules of signing have changed, so
 * that ids, claims, notes and decisions stay. A signature that would be of several clusters goes to
 * the one that has most of its failures. Within one writing transaction: until it ends, the old
 * signatures hold.
 */
final class Relinking {
  private final Sql sql;
  private final Rules rules;
  private final Resigning plan;
  private final Clusters clusters;
  private final Map<Signature, Map<Long, Integer>> shares = new TreeMap<>();

  private Relinking(Sql sql, Rules rules, Resigning plan) {
    this.sql = sql;
    this.rules = rules;
    this.plan = plan;
    this.clusters = new Clusters(sql);
  }

  /** Whether there are signatures of older rules. */
  static boolean needed(Sql sql, Rules rules) throws SQLException {
    return sql.first(
            "SELECT 1 FROM signature g WHERE g.hash < ? AND EXISTS (SELECT 1 FROM failure f"
                + " WHERE f.signature = g.hash) LIMIT 1",
            row -> true,
            (Object) Resigning.firstKey(rules))
        .isPresent();
  }

  /** Returns how many signatures there are now instead. */
  static int apply(Sql sql, Rules rules, Resigning plan, String who, long now) throws SQLException {
    return plan.isEmpty() ? 0 : new Relinking(sql, rules, plan).apply(who, now);
  }

  private int apply(String who, long now) throws SQLException {
    String detail =
        "by rules %d: %d signatures instead of %d"
            .formatted(rules.version(), plan.evidence.size(), plan.heirs.size());
    long event = EventLog.append(sql, now, who, "resigned", detail);
    countShares();
    relabel();
    Set<Long> before = owners();
    own();
    carry("link_signature", "link, side");
    carry("moved_signature", "event, source, target");
    apartStaysApart();
    carryParts();
    sql.update("DELETE FROM signature WHERE hash < ?", (Object) Resigning.firstKey(rules));
    keepEvidence();
    Rearrangement work = new Rearrangement(sql, rules, who, now, event);
    joinEmpty(before, work);
    for (long cluster : before) {
      Recount.cluster(sql, cluster);
    }
    Layout.changed(sql);
    return plan.evidence.size();
  }

  private void countShares() throws SQLException {
    for (Map.Entry<Signature, Map<Signature, Integer>> old : plan.heirs.entrySet()) {
      long owner = clusters.owner(old.getKey());
      if (owner != 0) {
        old.getValue()
            .forEach(
                (heir, failures) ->
                    shares
                        .computeIfAbsent(heir, h -> new TreeMap<>())
                        .merge(owner, failures, Integer::sum));
      }
    }
  }

  private void relabel() throws SQLException {
    try (PreparedStatement update = sql.prepare("UPDATE failure SET signature = ? WHERE id = ?")) {
      for (Map.Entry<Long, Signature> failure : plan.failures.entrySet()) {
        update.setBytes(1, SignatureKey.of(failure.getValue()));
        update.setLong(2, failure.getKey());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private Set<Long> owners() {
    Set<Long> owners = new TreeSet<>();
    shares.values().forEach(of -> owners.addAll(of.keySet()));
    return owners;
  }

  private void own() throws SQLException {
    for (Map.Entry<Signature, Map<Long, Integer>> entry : shares.entrySet()) {
      sql.update(
          "INSERT INTO signature (hash, cluster) VALUES (?, ?) ON CONFLICT DO NOTHING",
          SignatureKey.of(entry.getKey()),
          most(entry.getValue()));
    }
  }

  /** Of equals the first. */
  private static long most(Map<Long, Integer> shares) {
    long most = 0;
    int share = -1;
    for (Map.Entry<Long, Integer> entry : shares.entrySet()) {
      if (entry.getValue() > share) {
        most = entry.getKey();
        share = entry.getValue();
      }
    }
    return most;
  }

  /** What was said of an old signature is said of the new ones. */
  private void carry(String table, String columns) throws SQLException {
    for (Map.Entry<Signature, Map<Signature, Integer>> old : plan.heirs.entrySet()) {
      byte[] key = SignatureKey.of(old.getKey());
      for (Signature heir : old.getValue().keySet()) {
        sql.update(
            "INSERT OR IGNORE INTO %1$s (hash, %2$s) SELECT ?, %2$s FROM %1$s WHERE hash = ?"
                .formatted(table, columns),
            SignatureKey.of(heir),
            key);
      }
      sql.update("DELETE FROM %s WHERE hash = ?".formatted(table), key);
    }
  }

  /** A new signature on both sides of a link stays on the side whose cluster has it. */
  private void apartStaysApart() throws SQLException {
    record Doubtful(long link, byte[] hash) {}
    List<Doubtful> doubtful =
        sql.list(
            "SELECT a.link, a.hash FROM link_signature a JOIN link_signature b"
                + " ON b.link = a.link AND b.hash = a.hash AND b.side = 2 WHERE a.side = 1",
            row -> new Doubtful(row.getLong(1), row.getBytes(2)));
    for (Doubtful both : doubtful) {
      long owner = clusters.owner(SignatureKey.parse(both.hash()));
      long ones =
          sql.number(
              "SELECT count(*) FROM link_signature l JOIN signature g ON g.hash = l.hash"
                  + " WHERE l.link = ?1 AND l.side = 1 AND g.cluster = ?2 AND l.hash <> ?3",
              both.link(),
              owner,
              both.hash());
      sql.update(
          "DELETE FROM link_signature WHERE link = ? AND hash = ? AND side = ?",
          both.link(),
          both.hash(),
          ones > 0 ? 2 : 1);
    }
  }

  private void carryParts() throws SQLException {
    for (Map.Entry<Part, Part> entry : plan.parts.entrySet()) {
      sql.update(
          "INSERT OR IGNORE INTO part (derived, base, kind, text, known, made_by, ended_by)"
              + " SELECT ?, ?, kind, text, known, made_by, ended_by FROM part WHERE derived = ?",
          SignatureKey.of(entry.getKey().derived()),
          SignatureKey.of(entry.getKey().base()),
          SignatureKey.of(entry.getValue().derived()));
    }
    for (Part old : plan.parts.values()) {
      sql.update("DELETE FROM part WHERE derived = ?", (Object) SignatureKey.of(old.derived()));
    }
  }

  /** Only that of signatures that somebody owns. */
  private void keepEvidence() throws SQLException {
    Map<Signature, Evidence> all = new HashMap<>();
    EvidenceBlocks.owned(sql)
        .values()
        .forEach(of -> of.forEach(evidence -> all.put(evidence.signature(), evidence)));
    all.putAll(plan.evidence);
    long shard = sql.number("SELECT max(id) FROM shard WHERE committed IS NOT NULL");
    sql.update("DELETE FROM evidence_block");
    EvidenceBlocks.insert(sql, shard, EvidenceBlocks.pack(new TreeMap<>(all).values()));
  }

  private void joinEmpty(Set<Long> before, Rearrangement work) throws SQLException {
    for (long cluster : before) {
      if (clusters.signatures(cluster).isEmpty()) {
        Map<Long, Integer> heirs = new TreeMap<>();
        for (Map<Long, Integer> of : new ArrayList<>(shares.values())) {
          if (of.containsKey(cluster)) {
            heirs.merge(most(of), of.getOrDefault(cluster, 0), Integer::sum);
          }
        }
        heirs.remove(cluster);
        if (!heirs.isEmpty()) {
          work.join(cluster, most(heirs));
          work.tell("joined", cluster, "all failures to " + new ClusterId(most(heirs)));
        }
      }
    }
  }
}
