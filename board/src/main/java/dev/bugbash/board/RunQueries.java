package dev.bugbash.board;

import dev.bugbash.board.ImportSummary.Remark;
import dev.bugbash.board.ImportSummary.Unreadable;
import dev.bugbash.board.intake.RemarkRows;
import dev.bugbash.board.lifecycle.Watchers;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.RunDetails;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what happened and who is there: runs, events, presence. */
final class RunQueries {
  private RunQueries() {}

  static List<RunRow> all(Sql sql) throws SQLException {
    Map<Long, List<Unreadable>> unreadable = new HashMap<>();
    Map<Long, List<Remark>> warnings = new HashMap<>();
    RemarkRows.forEach(
        sql,
        (run, unread, path, what) -> {
          if (unread) {
            unreadable
                .computeIfAbsent(run, r -> new ArrayList<>())
                .add(new Unreadable(path, what.message()));
          } else {
            warnings.computeIfAbsent(run, r -> new ArrayList<>()).add(new Remark(path, what));
          }
        });
    return sql.list(
        "SELECT id, name, branch, revision, environment, time, reports, tests, passed, failed,"
            + " errors, skipped, flaky, unnamed, failures FROM run ORDER BY id",
        row -> run(row, unreadable, warnings));
  }

  private static RunRow run(
      ResultSet row, Map<Long, List<Unreadable>> unreadable, Map<Long, List<Remark>> warnings)
      throws SQLException {
    long number = row.getLong(1);
    RunDetails details =
        new RunDetails(
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            Instant.ofEpochMilli(row.getLong(6)));
    return new RunRow(
        number,
        details,
        row.getInt(7),
        row.getInt(8),
        row.getInt(9),
        row.getInt(10),
        row.getInt(11),
        row.getInt(12),
        row.getInt(13),
        row.getInt(14),
        row.getInt(15),
        unreadable.getOrDefault(number, List.of()),
        warnings.getOrDefault(number, List.of()));
  }

  static List<BoardEvent> eventsAfter(Sql sql, long sequence, int limit) throws SQLException {
    return sql.list(
        "SELECT sequence, at, who, kind, cluster, detail FROM event WHERE sequence > ?"
            + " ORDER BY sequence LIMIT ?",
        RunQueries::event,
        sequence,
        limit);
  }

  static List<Presence> presence(Sql sql, String asker, long now) throws SQLException {
    return sql.list(
        "SELECT who, cluster, min(since) FROM presence WHERE who <> ? AND abs(? - seen) <= ?"
            + " GROUP BY who, cluster ORDER BY who, cluster",
        row ->
            new Presence(
                row.getString(1), cluster(row.getLong(2)), Instant.ofEpochMilli(row.getLong(3))),
        asker,
        now,
        Watchers.LIFETIME.toMillis());
  }

  private static Optional<ClusterId> cluster(long number) {
    return number == 0 ? Optional.empty() : Optional.of(new ClusterId(number));
  }

  private static BoardEvent event(ResultSet row) throws SQLException {
    return new BoardEvent(
        row.getLong(1),
        Instant.ofEpochMilli(row.getLong(2)),
        row.getString(3),
        row.getString(4),
        cluster(row.getLong(5)),
        row.getString(6));
  }
}
