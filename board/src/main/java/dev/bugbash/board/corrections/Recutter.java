package dev.bugbash.board.corrections;

import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.board.sqlite.Transactions;
import dev.bugbash.categorizer.Granularity;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Has the merge tree kept with the board, and its cuts applied; see {@link Corrections}. */
final class Recutter {
  /** So many signatures a process that just began grows a tree of in about a second. */
  private static final int SOON_GROWN = 5_000;

  /** One cluster made for so many signatures is much that is new. */
  private static final int MUCH = 10;

  private final Transactions transactions;
  private final Rules rules;

  Recutter(Transactions transactions, Rules rules) {
    this.transactions = transactions;
    this.rules = rules;
  }

  Recut recut() {
    Recut recut = transactions.read(sql -> Recut.of(sql, rules));
    if (recut.isGrown()) {
      transactions.tryToWrite(sql -> keep(sql, recut));
    }
    return recut;
  }

  private static void keep(Sql sql, Recut recut) throws SQLException {
    if (State.of(sql).hasClustersOf(recut.state())) {
      StoredTree.keep(sql, recut.state(), recut.tree());
    }
  }

  void prepare(int made) {
    if (transactions.read(sql -> isWorthwhile(sql, made))) {
      recut();
    }
  }

  private static boolean isWorthwhile(Sql sql, int made) throws SQLException {
    long signatures = sql.number("SELECT count(*) FROM signature");
    return (signatures <= SOON_GROWN || made >= signatures / MUCH)
        && !StoredTree.stands(sql, State.of(sql));
  }

  boolean stands(Recut seen) {
    return transactions.read(sql -> State.of(sql).equals(seen.state()));
  }

  Optional<Reclustering> apply(Recut shown, Granularity granularity, String who, Instant now) {
    Regrouping plan = shown.plan(granularity);
    return transactions.write(
        sql ->
            State.of(sql).equals(shown.state())
                ? Optional.of(new Reclustering(plan.apply(sql, rules, who, now, granularity), true))
                : Optional.empty());
  }
}
