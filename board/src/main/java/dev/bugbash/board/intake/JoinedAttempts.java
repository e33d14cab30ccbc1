package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins results of a run that are attempts at one test, each a report of its own: the one that
 * began last counts, of several that began at one time a red one. What the others left are their
 * failures.
 */
final class JoinedAttempts {
  private final Sql sql;
  private final long run;

  private JoinedAttempts(Sql sql, long run) {
    this.sql = sql;
    this.run = run;
  }

  private record Row(
      String history,
      long report,
      int n,
      Outcome outcome,
      int attempts,
      boolean flaky,
      long millis) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getString(1),
          row.getLong(2),
          row.getInt(3),
          Outcome.values()[row.getInt(4)],
          row.getInt(5),
          row.getInt(6) != 0,
          row.getLong(7));
    }

    boolean everRed() {
      return outcome.red() || flaky;
    }
  }

  /**
   * Joins what a shard that is visible by now brought with what its run had, and corrects the
   * counters of the run.
   *
   * @return whether there was anything to join
   */
  static boolean join(Sql sql, long run, long shard) throws SQLException {
    List<Row> rows =
        sql.list(
            """
            SELECT a.history, a.report, a.n, t.outcome, t.attempts, t.flaky, t.duration_ms
            FROM attempt a
            JOIN result t ON t.report = a.report AND t.n = a.n
            JOIN report r ON r.id = a.report
            JOIN shard s ON s.id = r.shard
            WHERE s.run = ?1 AND s.committed IS NOT NULL AND a.history IN
              (SELECT b.history FROM report q JOIN attempt b ON b.report = q.id WHERE q.shard = ?2)
            ORDER BY a.history, a.start, t.outcome IN (1, 2), a.report
            """,
            Row::of,
            run,
            shard);
    JoinedAttempts joined = new JoinedAttempts(sql, run);
    boolean any = false;
    for (int from = 0; from < rows.size(); ) {
      int to = from + 1;
      while (to < rows.size() && rows.get(to).history().equals(rows.get(from).history())) {
        to++;
      }
      if (to - from > 1) {
        joined.one(new ArrayList<>(rows.subList(from, to)));
        any = true;
      }
      from = to;
    }
    return any;
  }

  private void one(List<Row> attempts) throws SQLException {
    Row last = attempts.remove(attempts.size() - 1);
    int number = 0;
    for (Row earlier : attempts) {
      renumber(earlier, number);
      number += earlier.attempts();
      count(earlier, -1);
      sql.update("DELETE FROM result WHERE report = ? AND n = ?", earlier.report(), earlier.n());
      sql.update("DELETE FROM attempt WHERE report = ? AND n = ?", earlier.report(), earlier.n());
    }
    renumber(last, number);
    boolean red = last.flaky() || attempts.stream().anyMatch(Row::everRed);
    Row joined =
        new Row(
            last.history(),
            last.report(),
            last.n(),
            last.outcome(),
            number + last.attempts(),
            red && last.outcome() == Outcome.PASSED,
            last.millis() + attempts.stream().mapToLong(Row::millis).sum());
    count(last, -1);
    count(joined, 1);
    sql.update(
        "UPDATE result SET attempts = ?, flaky = ?, duration_ms = ? WHERE report = ? AND n = ?",
        joined.attempts(),
        joined.flaky() ? 1 : 0,
        joined.millis(),
        joined.report(),
        joined.n());
  }

  /** Its failures are of attempts behind so many earlier ones. */
  private void renumber(Row row, int earlier) throws SQLException {
    sql.update(
        "UPDATE failure SET attempt = attempt + ?1 WHERE report = ?2 AND test ="
            + " (SELECT test FROM result WHERE report = ?2 AND n = ?3)",
        earlier,
        row.report(),
        row.n());
  }

  private void count(Row row, int by) throws SQLException {
    String column =
        switch (row.outcome()) {
          case PASSED -> "passed";
          case FAILED -> "failed";
          case ERROR -> "errors";
          case SKIPPED -> "skipped";
        };
    sql.update(
        "UPDATE run SET tests = tests + ?1, %1$s = %1$s + ?1, flaky = flaky + ?2 WHERE id = ?3"
            .formatted(column),
        by,
        row.flaky() ? by : 0,
        run);
  }
}
