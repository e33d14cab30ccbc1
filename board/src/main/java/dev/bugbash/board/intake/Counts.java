package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Outcome;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much is in a shard, counted from its rows.
 *
 * @param unnamed of the tests, how many have no name
 */
public record Counts(
    int reports,
    int passed,
    int failed,
    int errors,
    int skipped,
    int flaky,
    int unnamed,
    int failures,
    int tickets) {
  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);

  public int tests() {
    return passed + failed + errors + skipped;
  }

  /** Whether there are tickets and no tests: then there was no run. */
  boolean onlyTickets() {
    return tests() == 0 && tickets > 0;
  }

  static Counts of(Sql sql, long shard) throws SQLException {
    Map<Outcome, Integer> tests = new EnumMap<>(Outcome.class);
    int[] flaky = {0};
    sql.forEach(
        "SELECT t.outcome, count(*), sum(t.flaky) FROM report r JOIN result t ON t.report = r.id"
            + " WHERE r.shard = ? GROUP BY t.outcome",
        row -> {
          tests.put(Outcome.values()[row.getInt(1)], row.getInt(2));
          flaky[0] += row.getInt(3);
        },
        shard);
    int[] unnamed = {0};
    sql.forEach(
        "SELECT t.outcome, sum(t.tests) FROM report r JOIN unnamed t ON t.report = r.id"
            + " WHERE r.shard = ? GROUP BY t.outcome",
        row -> {
          tests.merge(Outcome.values()[row.getInt(1)], row.getInt(2), Integer::sum);
          unnamed[0] += row.getInt(2);
        },
        shard);
    return new Counts(
        (int) sql.number("SELECT count(*) FROM report WHERE shard = ?", shard),
        tests.getOrDefault(Outcome.PASSED, 0),
        tests.getOrDefault(Outcome.FAILED, 0),
        tests.getOrDefault(Outcome.ERROR, 0),
        tests.getOrDefault(Outcome.SKIPPED, 0),
        flaky[0],
        unnamed[0],
        rows(sql, "failure", shard),
        rows(sql, "ticket", shard));
  }

  private static int rows(Sql sql, String table, long shard) throws SQLException {
    return (int)
        sql.number(
            "SELECT count(*) FROM report r JOIN %s t ON t.report = r.id WHERE r.shard = ?"
                .formatted(table),
            shard);
  }
}
