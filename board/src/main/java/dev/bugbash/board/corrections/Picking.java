package dev.bugbash.board.corrections;

import dev.bugbash.board.intake.StoredFailure;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.known.Condition;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads a cluster's failures, and picks those of a selection. */
final class Picking {
  private static final String IN_CLUSTER =
      "s.committed IS NOT NULL AND f.signature IN (SELECT hash FROM signature WHERE cluster = ?)";
  private static final Condition NOTHING = subjects -> new BitSet();

  private final Sql sql;
  private final Set<Long> missing = new TreeSet<>();

  Picking(Sql sql) {
    this.sql = sql;
  }

  Picked pick(long cluster, Selection selection) throws SQLException {
    Picked picked = new Picked(selection);
    if (selection instanceof Selection.Matching matching) {
      Condition condition = Condition.parse(matching.kind(), matching.text());
      StoredFailure.read(sql, batch -> picked.add(batch, Set.of(), condition), IN_CLUSTER, cluster);
    } else if (selection instanceof Selection.Members members) {
      Set<List<Object>> tests = tests(cluster, members.failures());
      StoredFailure.read(sql, batch -> picked.add(batch, tests, NOTHING), IN_CLUSTER, cluster);
    }
    return picked;
  }

  private Set<List<Object>> tests(long cluster, Collection<Long> failures) throws SQLException {
    Set<List<Object>> tests = new HashSet<>();
    missing.addAll(failures);
    StoredFailure.read(
        sql,
        batch -> {
          for (StoredFailure failure : batch) {
            if (failures.contains(failure.number())) {
              missing.remove(failure.number());
              tests.add(Picked.key(failure));
            }
          }
        },
        IN_CLUSTER,
        cluster);
    return tests;
  }

  /** Numbers of failures that were asked for and are not in the cluster. */
  Set<Long> missing() {
    return missing;
  }
}
