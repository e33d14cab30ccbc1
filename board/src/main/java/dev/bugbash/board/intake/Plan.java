package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;
import java.util.Optional;

/**
 * All that has to be known before a shard can be committed; it holds until something else is.
 *
 * @param newest commit on the board when this was planned
 * @param counts of what is in the shard
 * @param placement of its failures; empty where nothing of it is new
 */
record Plan(long newest, Counts counts, Optional<Placement> placement) {

  static Plan of(Sql sql, long shard, RunKey run, Signed signed, Rules rules) throws SQLException {
    long newest = Commit.newest(sql);
    Counts counts = Counts.of(sql, shard);
    boolean nothingNew = counts.reports() == 0 || (!run.named() && Repeats.all(sql, shard));
    return new Plan(
        newest,
        counts,
        nothingNew ? Optional.empty() : Optional.of(Placement.of(sql, shard, signed, rules)));
  }
}
