package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.constraints.Parts;
import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.intake.EvidenceBlocks;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.intake.StoredFailure;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.TestId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Takes failures that are on the board out of their signature, into a part of it. */
final class PartWork {
  private final Sql sql;
  private final Rules rules;

  PartWork(Sql sql, Rules rules) {
    this.sql = sql;
    this.rules = rules;
  }

  /**
   * Until they are moved the parts belong to the cluster of their base.
   *
   * @param failures of each part, at least one
   */
  void apply(Map<Part, List<StoredFailure>> failures, long event) throws SQLException {
    for (Map.Entry<Part, List<StoredFailure>> part : failures.entrySet()) {
      Parts.insert(sql, part.getKey(), event);
      relabel(part.getKey(), part.getValue());
      sql.update(
          "INSERT INTO signature (hash, cluster) SELECT ?, cluster FROM signature WHERE hash = ?"
              + " ON CONFLICT DO NOTHING",
          SignatureKey.of(part.getKey().derived()),
          SignatureKey.of(part.getKey().base()));
      addEvidence(part.getKey(), part.getValue());
    }
  }

  private void relabel(Part part, List<StoredFailure> failures) throws SQLException {
    try (PreparedStatement update = sql.prepare("UPDATE failure SET signature = ? WHERE id = ?")) {
      for (StoredFailure failure : failures) {
        update.setBytes(1, SignatureKey.of(part.derived()));
        update.setLong(2, failure.number());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  /**
   * Gives the failures of parts their base's signature again, where both are in one cluster or
   * nobody has the base any more.
   *
   * @param parts the innermost first
   */
  void dissolve(List<Part> parts) throws SQLException {
    Clusters clusters = new Clusters(sql);
    for (Part part : parts) {
      byte[] derived = SignatureKey.of(part.derived());
      byte[] base = SignatureKey.of(part.base());
      long cluster = clusters.owner(part.derived());
      long owner = clusters.owner(part.base());
      if (cluster != 0 && (owner == 0 || owner == cluster)) {
        sql.update("UPDATE failure SET signature = ? WHERE signature = ?", base, derived);
        sql.update(
            "INSERT INTO signature (hash, cluster) VALUES (?, ?) ON CONFLICT DO NOTHING",
            base,
            cluster);
        sql.update("DELETE FROM signature WHERE hash = ?", (Object) derived);
      }
    }
  }

  private void addEvidence(Part part, List<StoredFailure> failures) throws SQLException {
    StoredFailure first =
        failures.stream()
            .min(Comparator.comparing(failure -> failure.subject().failure().test()))
            .orElseThrow();
    Evidence base = rules.sign().apply(first.subject().failure());
    TestId test = first.subject().failure().test();
    Evidence evidence = base.of(part.derived(), test);
    EvidenceBlocks.insert(sql, first.shard(), EvidenceBlocks.pack(List.of(evidence)));
  }
}
