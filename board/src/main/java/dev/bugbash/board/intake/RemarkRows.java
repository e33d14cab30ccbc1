package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.importers.Warning;
import java.sql.SQLException;

/** What is odd about the reports of a run, as rows. */
public final class RemarkRows {
  /** Of one import and each kind; its counts are as incomplete with more. */
  private static final int MOST = 200;

  private static final int LONGEST = 1_000;

  private RemarkRows() {}

  /** One row. */
  @FunctionalInterface
  public interface Telling {
    /**
     * @param run its number
     * @param unread whether the report could not be read at all; otherwise it was only odd
     */
    void tell(long run, boolean unread, String path, Warning what);
  }

  /** What could not be read, and was at last, is forgotten. */
  static void insert(Sql sql, long run, long shard, Remarks remarks) throws SQLException {
    sql.update(
        "DELETE FROM remark WHERE run = ? AND unread = 1"
            + " AND path IN (SELECT path FROM report WHERE shard = ?)",
        run,
        shard);
    int[] left = {MOST, MOST};
    remarks.each(
        (unread, path, what) -> {
          int kind = unread ? 1 : 0;
          if (left[kind] > 0) {
            left[kind]--;
            insert(sql, run, kind, path, what);
          }
        });
  }

  private static void insert(Sql sql, long run, int unread, String path, Warning what)
      throws SQLException {
    String message = what.message();
    sql.update(
        "INSERT OR IGNORE INTO remark (run, unread, path, line, message) VALUES (?, ?, ?, ?, ?)",
        run,
        unread,
        path,
        what.line(),
        message.length() > LONGEST ? message.substring(0, LONGEST) + "\u2026" : message);
  }

  /** Tells all, those of a run in the order of paths and lines. */
  public static void forEach(Sql sql, Telling telling) throws SQLException {
    sql.forEach(
        "SELECT run, unread, path, line, message FROM remark ORDER BY run, path, line",
        row ->
            telling.tell(
                row.getLong(1),
                row.getInt(2) == 1,
                row.getString(3),
                new Warning(row.getInt(4), row.getString(5))));
  }
}
