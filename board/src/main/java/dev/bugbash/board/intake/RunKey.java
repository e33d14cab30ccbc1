package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.RunDetails;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Which run a shard belongs to.
 *
 * @param details what is known of the run
 * @param named whether shards with the same name, branch, revision and environment are one run
 */
record RunKey(RunDetails details, boolean named) {
  /** A run on the board: its number, and the time that it has there. */
  record Known(long number, long time) {}

  Optional<Known> find(Sql sql) throws SQLException {
    if (!named) {
      return Optional.empty();
    }
    return sql.first(
        "SELECT id, time FROM run WHERE named = 1 AND name = ? AND branch = ? AND revision = ?"
            + " AND environment = ?",
        row -> new Known(row.getLong(1), row.getLong(2)),
        details.name(),
        details.branch(),
        details.revision(),
        details.environment());
  }

  /** The digests, in hexadecimal digits, of the reports that the run has already. */
  List<String> digests(Sql sql) throws SQLException {
    Optional<Known> known = find(sql);
    if (known.isEmpty()) {
      return List.of();
    }
    return sql.list(
        "SELECT lower(hex(r.digest)) FROM shard s JOIN report r ON r.shard = s.id"
            + " WHERE s.run = ? AND s.committed IS NOT NULL AND"
            + Repeats.STANDS,
        row -> row.getString(1),
        known.get().number());
  }

  /** The number of the run, made or given more. */
  Known add(Sql sql, Counts counts) throws SQLException {
    Optional<Known> known = find(sql);
    Known run = known.isPresent() ? known.get() : insert(sql);
    sql.update(
        "UPDATE run SET reports = reports + ?, tests = tests + ?, passed = passed + ?,"
            + " failed = failed + ?, errors = errors + ?, skipped = skipped + ?,"
            + " flaky = flaky + ?, unnamed = unnamed + ?, failures = failures + ? WHERE id = ?",
        counts.reports(),
        counts.tests(),
        counts.passed(),
        counts.failed(),
        counts.errors(),
        counts.skipped(),
        counts.flaky(),
        counts.unnamed(),
        counts.failures(),
        run.number());
    return run;
  }

  private Known insert(Sql sql) throws SQLException {
    long time = details.time().toEpochMilli();
    long number =
        sql.insert(
            "INSERT INTO run (name, branch, revision, environment, time, named, reports, tests,"
                + " passed, failed, errors, skipped, flaky, failures)"
                + " VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0)",
            details.name(),
            details.branch(),
            details.revision(),
            details.environment(),
            time,
            named ? 1 : 0);
    return new Known(number, time);
  }
}
