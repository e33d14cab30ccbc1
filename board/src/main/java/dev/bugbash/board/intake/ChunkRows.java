package dev.bugbash.board.intake;

import dev.bugbash.board.intake.ReportPart.AttemptRow;
import dev.bugbash.board.intake.ReportPart.FailureRow;
import dev.bugbash.board.intake.ReportPart.ResultRow;
import dev.bugbash.board.intake.ReportPart.TicketRow;
import dev.bugbash.board.intake.ReportPart.UnnamedRow;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.TestId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;

/** Writes chunks as rows of a shard; used by one thread. */
final class ChunkRows {
  private final long shard;
  private final Clock clock;
  private final RecentKeys tests = new RecentKeys();

  ChunkRows(long shard, Clock clock) {
    this.shard = shard;
    this.clock = clock;
  }

  /** Returns the number of parts, as any work must return something. */
  int write(Sql sql, Chunk chunk) throws SQLException {
    if (sql.update("UPDATE shard SET touched = ? WHERE id = ?", clock.millis(), shard) == 0) {
      throw new SQLException("this import was taken for dead and removed; import again");
    }
    for (ReportPart part : chunk.parts) {
      writeReport(sql, part);
    }
    writeTests(sql, chunk);
    writeResults(sql, chunk);
    writeUnnamed(sql, chunk);
    writeAttempts(sql, chunk);
    writeFailures(sql, chunk);
    writeTickets(sql, chunk);
    writeBlocks(sql, chunk);
    return chunk.parts.size();
  }

  private void writeReport(Sql sql, ReportPart part) throws SQLException {
    StagedReport report = part.report;
    if (report.id == 0) {
      report.id =
          sql.insert(
              "INSERT INTO report (shard, path, format) VALUES (?, ?, ?)",
              shard,
              report.path,
              report.format);
    }
    if (part.digest.isPresent()) {
      byte[] digest = HexFormat.of().parseHex(part.digest.get());
      sql.update("UPDATE report SET digest = ? WHERE id = ?", digest, report.id);
    }
  }

  private void writeTests(Sql sql, Chunk chunk) throws SQLException {
    try (PreparedStatement insert =
        sql.prepare(
            "INSERT OR IGNORE INTO test (id, suite, name, parameters) VALUES (?, ?, ?, ?)")) {
      for (ReportPart part : chunk.parts) {
        for (ResultRow row : part.results) {
          addTest(insert, row.key(), row.test());
        }
        for (FailureRow row : part.failures) {
          addTest(insert, row.key(), row.test());
        }
      }
      insert.executeBatch();
    }
  }

  private void addTest(PreparedStatement insert, long key, TestId test) throws SQLException {
    if (tests.add(key)) {
      insert.setLong(1, key);
      insert.setString(2, test.suite());
      insert.setString(3, test.name());
      insert.setString(4, test.parameters());
      insert.addBatch();
    }
  }

  private static void writeResults(Sql sql, Chunk chunk) throws SQLException {
    try (PreparedStatement insert =
        sql.prepare(
            "INSERT INTO result (report, n, test, outcome, attempts, flaky, duration_ms, reason)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (ReportPart part : chunk.parts) {
        for (ResultRow row : part.results) {
          insert.setLong(1, part.report.id);
          insert.setInt(2, row.n());
          insert.setLong(3, row.key());
          insert.setInt(4, row.outcome().ordinal());
          insert.setInt(5, row.attempts());
          insert.setInt(6, row.flaky() ? 1 : 0);
          insert.setLong(7, row.millis());
          insert.setString(8, row.reason());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void writeUnnamed(Sql sql, Chunk chunk) throws SQLException {
    for (ReportPart part : chunk.parts) {
      for (UnnamedRow row : part.unnamed) {
        sql.update(
            "INSERT INTO unnamed (report, n, outcome, tests) VALUES (?, ?, ?, ?)",
            part.report.id,
            row.n(),
            row.outcome().ordinal(),
            row.tests());
      }
    }
  }

  private static void writeAttempts(Sql sql, Chunk chunk) throws SQLException {
    for (ReportPart part : chunk.parts) {
      for (AttemptRow row : part.attempts) {
        sql.update(
            "INSERT INTO attempt (report, n, history, start) VALUES (?, ?, ?, ?)",
            part.report.id,
            row.n(),
            row.history(),
            row.start());
      }
    }
  }

  private static void writeFailures(Sql sql, Chunk chunk) throws SQLException {
    try (PreparedStatement insert =
        sql.prepare(
            "INSERT INTO failure (report, test, attempt, signature, place, output, given_id,"
                + " attachments) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (ReportPart part : chunk.parts) {
        for (FailureRow row : part.failures) {
          insert.setLong(1, part.report.id);
          insert.setLong(2, row.key());
          insert.setInt(3, row.attempt());
          insert.setBytes(4, row.signature());
          insert.setLong(5, row.place());
          insert.setLong(6, row.output());
          insert.setString(7, row.givenId());
          insert.setLong(8, row.attachments());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void writeTickets(Sql sql, Chunk chunk) throws SQLException {
    for (ReportPart part : chunk.parts) {
      for (TicketRow row : part.tickets) {
        TicketRows.insert(sql, part.report.id, row);
      }
    }
  }

  private void writeBlocks(Sql sql, Chunk chunk) throws SQLException {
    for (TextPacker.Block block : chunk.blocks) {
      sql.update(
          "INSERT INTO text_block (shard, n, bytes) VALUES (?, ?, ?)",
          shard,
          block.number(),
          block.bytes());
    }
  }
}
