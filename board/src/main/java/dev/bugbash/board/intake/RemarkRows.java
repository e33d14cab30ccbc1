package dev.bugbash.board.intake;

import dev.bugbash.board.ImportSummary.Remark;
import dev.bugbash.board.ImportSummary.Unreadable;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.importers.Warning;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is odd about the reports of a run, as rows. */
public final class RemarkRows {
  /** Of one import; its counts are as incomplete with more. */
  private static final int MOST = 200;

  private static final int LONGEST = 1_000;

  private RemarkRows() {}

  /** What could not be read, and was at last, is forgotten. */
  static void insert(
      Sql sql, long run, long shard, List<Unreadable> unreadable, List<Remark> warnings)
      throws SQLException {
    sql.update(
        "DELETE FROM remark WHERE run = ? AND unread = 1"
            + " AND path IN (SELECT path FROM report WHERE shard = ?)",
        run,
        shard);
    for (Unreadable each : unreadable.subList(0, Math.min(MOST, unreadable.size()))) {
      insert(sql, run, 1, each.path(), new Warning(0, each.problem()));
    }
    for (Remark each : warnings.subList(0, Math.min(MOST, warnings.size()))) {
      insert(sql, run, 0, each.path(), each.warning());
    }
  }

  private static void insert(Sql sql, long run, int unread, String path, Warning warning)
      throws SQLException {
    String message = warning.message();
    sql.update(
        "INSERT OR IGNORE INTO remark (run, unread, path, line, message) VALUES (?, ?, ?, ?, ?)",
        run,
        unread,
        path,
        warning.line(),
        message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message);
  }

  /** By the numbers of their runs, what could not be read. */
  public static Map<Long, List<Unreadable>> unreadable(Sql sql) throws SQLException {
    Map<Long, List<Unreadable>> byRun = new HashMap<>();
    sql.forEach(
        "SELECT run, path, message FROM remark WHERE unread = 1 ORDER BY run, path",
        row ->
            byRun
                .computeIfAbsent(row.getLong(1), run -> new ArrayList<>())
                .add(new Unreadable(row.getString(2), row.getString(3))));
    return byRun;
  }

  /** By the numbers of their runs, what was odd about what could be read. */
  public static Map<Long, List<Remark>> warnings(Sql sql) throws SQLException {
    Map<Long, List<Remark>> byRun = new HashMap<>();
    sql.forEach(
        "SELECT run, path, line, message FROM remark WHERE unread = 0 ORDER BY run, path, line",
        row ->
            byRun
                .computeIfAbsent(row.getLong(1), run -> new ArrayList<>())
                .add(new Remark(row.getString(2), new Warning(row.getInt(3), row.getString(4)))));
    return byRun;
  }
}
