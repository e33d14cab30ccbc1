package dev.bugbash.board.corrections;

import dev.bugbash.board.intake.Apportioning;
import dev.bugbash.board.intake.StoredFailure;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.known.Condition;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tries a condition on history. */
final class Trying {
  private int failures;
  private final Map<Signature, Integer> bySignature = new HashMap<>();

  private Trying() {}

  static Trial of(Sql sql, Condition.Kind kind, String text) throws SQLException {
    Condition condition = Condition.parse(kind, text);
    Apportioning apportioning = Apportioning.of(sql, List.of());
    Trying trying = new Trying();
    StoredFailure.read(sql, batch -> trying.add(batch, condition), "s.committed IS NOT NULL");
    Map<ClusterId, Integer> clusters = new TreeMap<>();
    Map<ClusterId, Integer> staying = new TreeMap<>();
    for (Map.Entry<Signature, Integer> entry : trying.bySignature.entrySet()) {
      long owner = new Clusters(sql).owner(entry.getKey());
      if (owner != 0) {
        (apportioning.isSettled(entry.getKey()) ? staying : clusters)
            .merge(new ClusterId(owner), entry.getValue(), Integer::sum);
      }
    }
    return new Trial(trying.failures, clusters, staying);
  }

  private void add(List<StoredFailure> batch, Condition condition) {
    BitSet matching = condition.matching(StoredFailure.subjects(batch));
    for (int i = matching.nextSetBit(0); i >= 0; i = matching.nextSetBit(i + 1)) {
      Signature signature = batch.get(i).signature();
      failures++;
      bySignature.merge(signature, 1, Integer::sum);
    }
  }
}
