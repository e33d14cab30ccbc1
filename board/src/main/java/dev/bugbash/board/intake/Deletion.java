package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Deletes what is not committed, in pieces that keep nobody waiting. */
final class Deletion {
  private static final int ROWS = 5_000;
  private static final int BLOCKS = 200;
  private static final long PAUSE_MILLIS = 10;

  private Deletion() {}

  static void report(Database database, long report) throws SQLException {
    rows(database, "id", report);
  }

  /** Its own row goes last, so that a deletion that is killed goes on next time. */
  static void shard(Database database, long shard) throws SQLException {
    rows(database, "shard", shard);
    pieces(
        database,
        "DELETE FROM text_block WHERE rowid IN"
            + " (SELECT rowid FROM text_block WHERE shard = ?1 LIMIT ?2)",
        shard,
        BLOCKS);
    database.write(
        sql -> sql.update("DELETE FROM shard WHERE id = ? AND committed IS NULL", shard));
  }

  private static void rows(Database database, String column, long of) throws SQLException {
    for (String table : List.of("result", "unnamed", "attempt", "ticket")) {
      pieces(
          database,
          ("DELETE FROM %1$s WHERE (report, n) IN (SELECT t.report, t.n FROM report r"
                  + " JOIN %1$s t ON t.report = r.id WHERE r.%2$s = ?1 LIMIT ?2)")
              .formatted(table, column),
          of,
          ROWS);
    }
    pieces(
        database,
        ("DELETE FROM failure WHERE id IN (SELECT f.id FROM report r"
                + " JOIN failure f ON f.report = r.id WHERE r.%s = ?1 LIMIT ?2)")
            .formatted(column),
        of,
        ROWS);
    pieces(
        database,
        "DELETE FROM report WHERE id IN (SELECT id FROM report WHERE %s = ?1 LIMIT ?2)"
            .formatted(column),
        of,
        ROWS);
  }

  private static void pieces(Database database, String delete, long of, int size)
      throws SQLException {
    while (database.write(sql -> sql.update(delete, of, size)) == size) {
      pause();
    }
  }

  private static void pause() throws SQLException {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("the import was interrupted", e);
    }
  }
}
