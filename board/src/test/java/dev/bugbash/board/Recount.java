package dev.bugbash.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Checks that a board's file is sound and that every counter says what its rows say. */
final class Recount {
  private static final String VISIBLE =
      " JOIN report r ON r.id = x.report JOIN shard s ON s.id = r.shard"
          + " WHERE s.committed IS NOT NULL ";

  /** The events that made those the holders who hold now. */
  private static final String HOLDING =
      " FROM event WHERE kind IN ('claimed', 'handed', 'took') AND sequence IN"
          + " (SELECT max(sequence) FROM event"
          + " WHERE kind IN ('claimed', 'handed', 'took', 'released', 'closed', 'claim-ended') GROUP BY cluster)";

  /** Those that did not only give a claim back, which is as old then as it was. */
  private static final String ANEW = HOLDING + " AND sequence NOT IN (SELECT event FROM undone)";

  private Recount() {}

  static void check(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 20000");
      assertEquals(List.of("ok"), rows(statement, "PRAGMA integrity_check"));
      assertEquals(List.of(), rows(statement, "PRAGMA foreign_key_check"));
      statement.execute("BEGIN");
      same(
          statement,
          "SELECT id, failures, tests FROM cluster WHERE failures > 0 ORDER BY id",
          "SELECT g.cluster, count(*), count(DISTINCT x.test) FROM failure x"
              + " JOIN signature g ON g.hash = x.signature"
              + VISIBLE
              + "GROUP BY g.cluster ORDER BY g.cluster");
      same(
          statement,
          "SELECT id, tests, passed, failed, errors, skipped, flaky FROM run WHERE tests > 0"
              + " ORDER BY id",
          "SELECT s.run, sum(x.tests), sum(x.tests * (x.outcome = 0)),"
              + " sum(x.tests * (x.outcome = 1)), sum(x.tests * (x.outcome = 2)),"
              + " sum(x.tests * (x.outcome = 3)), sum(x.flaky) FROM"
              + " (SELECT report, outcome, 1 AS tests, flaky FROM result UNION ALL"
              + " SELECT report, outcome, tests, 0 FROM unnamed) x"
              + VISIBLE
              + "GROUP BY s.run ORDER BY s.run");
      same(
          statement,
          "SELECT id, unnamed FROM run WHERE unnamed > 0 ORDER BY id",
          "SELECT s.run, sum(x.tests) FROM unnamed x" + VISIBLE + "GROUP BY s.run ORDER BY s.run");
      same(
          statement,
          "SELECT id, failures FROM run WHERE failures > 0 ORDER BY id",
          "SELECT s.run, count(*) FROM failure x" + VISIBLE + "GROUP BY s.run ORDER BY s.run");
      same(
          statement,
          "SELECT id, reports FROM run ORDER BY id",
          "SELECT s.run, count(*) FROM report r JOIN shard s ON s.id = r.shard"
              + " WHERE s.committed IS NOT NULL AND s.run IS NOT NULL GROUP BY s.run"
              + " ORDER BY s.run");
      same(
          statement,
          "SELECT id, first_seen, last_seen FROM cluster WHERE failures > 0 ORDER BY id",
          "SELECT g.cluster, min(u.time), max(u.time) FROM failure x"
              + " JOIN signature g ON g.hash = x.signature"
              + VISIBLE.replace("WHERE", "JOIN run u ON u.id = s.run WHERE")
              + "GROUP BY g.cluster ORDER BY g.cluster");
      same(
          statement,
          "SELECT cluster, owner FROM claim ORDER BY cluster",
          "SELECT cluster, iif(kind = 'handed', detail, who)" + HOLDING + " ORDER BY cluster");
      same(
          statement,
          "SELECT cluster, since FROM claim WHERE cluster IN (SELECT cluster"
              + ANEW
              + ") ORDER BY cluster",
          "SELECT cluster, at" + ANEW + " ORDER BY cluster");
      assertEquals(
          List.of(),
          rows(
              statement,
              "SELECT l.cluster FROM claim l JOIN closing k ON k.cluster = l.cluster"
                  + " WHERE k.ended_by IS NULL"));
      assertEquals(
          List.of(),
          rows(
              statement,
              "SELECT x.id FROM failure x"
                  + " LEFT JOIN signature g ON g.hash = x.signature"
                  + VISIBLE
                  + "AND g.cluster IS NULL"));
    }
  }

  /** Checks that nothing is there beside what was committed. */
  static void checkThatNothingIsLeftOver(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String table : List.of("result", "unnamed", "attempt", "failure", "ticket")) {
        assertEquals(
            List.of("0"),
            rows(
                statement,
                "SELECT count(*) FROM %s WHERE report NOT IN (SELECT r.id FROM report r JOIN shard s ON s.id = r.shard WHERE s.committed IS NOT NULL)"
                    .formatted(table)),
            table);
      }
      for (String table : List.of("report", "text_block", "evidence_block")) {
        assertEquals(
            List.of("0"),
            rows(
                statement,
                "SELECT count(*) FROM %s WHERE shard NOT IN (SELECT id FROM shard WHERE committed IS NOT NULL)"
                    .formatted(table)),
            table);
      }
      assertEquals(
          List.of("0"), rows(statement, "SELECT count(*) FROM shard WHERE committed IS NULL"));
    }
  }

  private static void same(Statement statement, String counters, String recount)
      throws SQLException {
    assertEquals(rows(statement, recount), rows(statement, counters), counters);
  }

  private static List<String> rows(Statement statement, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(result.getString(i));
        }
        rows.add(String.join(" ", row));
      }
    }
    return rows;
  }
}
