package dev.bugbash.board.corrections;

import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.board.sqlite.Transactions;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.categorizer.MergeTree;
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

  private record Stored(Owned owned, Optional<MergeTree> tree) {
    static Stored of(Sql sql) throws SQLException {
      Owned owned = Owned.of(sql);
      return new Stored(owned, StoredTree.of(sql, owned.state()));
    }
  }

  /** Where the tree has to be grown, that is done while others read. */
  Recut recut() {
    Stored stored = transactions.read(Stored::of);
    Owned owned = stored.owned();
    return new Recut(owned, stored.tree().orElseGet(() -> grow(owned)), rules);
  }

  private MergeTree grow(Owned owned) {
    MergeTree tree = rules.tree().tree(owned.clusters(), owned.surroundings());
    transactions.tryToWrite(
        sql -> {
          if (State.of(sql).hasClustersOf(owned.state())) {
            StoredTree.keep(sql, owned.state(), tree);
          }
        });
    return tree;
  }

  Recut recut(Recut before) {
    State now = transactions.read(State::of);
    if (now.equals(before.state())) {
      return before;
    }
    return now.hasClustersOf(before.state()) ? before.in(now) : recut();
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

  Optional<Reclustering> apply(Recut shown, Granularity granularity, String who, Instant now) {
    Regrouping plan = shown.plan(granularity);
    return transactions.write(
        sql ->
            State.of(sql).equals(shown.state())
                ? Optional.of(new Reclustering(plan.apply(sql, rules, who, now, granularity), true))
                : Optional.empty());
  }
}
