package dev.bugbash.board.intake;

import dev.bugbash.board.constraints.Layout;
import dev.bugbash.board.sqlite.Sql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * All that has to be known before a shard can be committed; it holds until something else is.
 *
 * @param newest commit on the board when this was planned
 * @param layout of the board at that time
 * @param counts of what is in the shard
 * @param placement of its failures; empty where nothing of it is new
 * @param apportioned parts that its failures belong to
 */
record Plan(
    long newest,
    long layout,
    Counts counts,
    Optional<Placement> placement,
    Apportioned apportioned) {

  /** Whether nothing happened that makes it void. */
  boolean holds(Sql sql) throws SQLException {
    return Commit.newest(sql) == newest
        && Layout.version(sql) == layout
        && apportioned.layout() == layout;
  }

  /**
   * @param folder where a view of the known signatures may be kept
   */
  static Plan of(
      Sql sql,
      long shard,
      RunKey run,
      Signed signed,
      Rules rules,
      Path folder,
      Apportioned apportioned)
      throws SQLException {
    long newest = Commit.newest(sql);
    Counts counts = Counts.of(sql, shard);
    boolean nothingNew = counts.reports() == 0 || (!run.named() && Repeats.all(sql, shard));
    return new Plan(
        newest,
        Layout.version(sql),
        counts,
        nothingNew
            ? Optional.empty()
            : Optional.of(Placement.of(sql, shard, signed, rules, folder, apportioned.known())),
        apportioned);
  }
}
