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

/** Compares what a board says with its rows, with plain SQL of its own. */
final class BoardAudit {
  private static final String COMMITTED =
      " JOIN report r ON r.id = x.report JOIN shard s ON s.id = r.shard"
          + " WHERE s.committed IS NOT NULL ";

  /** Each must find nothing. */
  private static final List<String> FLAWS =
      List.of(
          "SELECT * FROM pragma_foreign_key_check",
          "SELECT id FROM run u WHERE reports <> (SELECT count(*) FROM report r"
              + " JOIN shard s ON s.id = r.shard WHERE s.run = u.id)",
          "SELECT id FROM run u WHERE tests <> (SELECT count(*) FROM result x"
              + COMMITTED
              + "AND s.run = u.id) OR tests <> passed + failed + errors + skipped",
          "SELECT id FROM run u WHERE passed <> (SELECT count(*) FROM result x"
              + COMMITTED
              + "AND s.run = u.id AND x.outcome = 0)",
          "SELECT id FROM run u WHERE failures <> (SELECT count(*) FROM failure x"
              + COMMITTED
              + "AND s.run = u.id)",
          "SELECT id FROM cluster c WHERE (failures, tests) <>"
              + " (SELECT count(*), count(DISTINCT x.test) FROM failure x"
              + COMMITTED
              + "AND x.signature IN (SELECT hash FROM signature WHERE cluster = c.id))",
          "SELECT id FROM cluster c WHERE (first_seen, last_seen) <>"
              + " (SELECT min(u.time), max(u.time) FROM run u WHERE u.id IN"
              + " (SELECT s.run FROM failure x"
              + COMMITTED
              + "AND x.signature IN (SELECT hash FROM signature WHERE cluster = c.id)))",
          "SELECT x.id FROM failure x"
              + COMMITTED
              + "AND x.signature NOT IN (SELECT hash FROM signature)",
          "SELECT x.id FROM failure x"
              + COMMITTED
              + "AND (x.place >> 18) NOT IN (SELECT n FROM text_block b WHERE b.shard = s.id)",
          "SELECT test FROM result WHERE test NOT IN (SELECT id FROM test)",
          "SELECT e.cluster, e.who FROM event e WHERE e.kind = 'claimed' AND NOT EXISTS"
              + " (SELECT 1 FROM event r WHERE r.cluster = e.cluster AND r.sequence > e.sequence"
              + " AND r.kind = 'released')"
              + " EXCEPT SELECT cluster, owner FROM claim",
          "SELECT c.cluster FROM claim c WHERE 'claimed' <> (SELECT kind FROM event e"
              + " WHERE e.cluster = c.cluster AND kind IN ('claimed', 'released')"
              + " ORDER BY sequence DESC LIMIT 1)");

  /** What imports leave that did not end; each must find nothing after the next import. */
  private static final List<String> LEFTOVERS =
      List.of(
          "SELECT id FROM shard WHERE committed IS NULL",
          "SELECT id FROM report WHERE shard NOT IN (SELECT id FROM shard)",
          "SELECT report FROM result WHERE report NOT IN (SELECT id FROM report)",
          "SELECT id FROM failure WHERE report NOT IN (SELECT id FROM report)",
          "SELECT shard FROM text_block WHERE shard NOT IN (SELECT id FROM shard)",
          "SELECT shard FROM evidence_block WHERE shard NOT IN (SELECT id FROM shard)");

  private BoardAudit() {}

  static void assertSound(Path file) throws SQLException {
    assertEquals(List.of("ok"), query(file, "PRAGMA integrity_check"));
    for (String flaw : FLAWS) {
      assertEquals(List.of(), query(file, flaw), flaw);
    }
  }

  static void assertNoLeftovers(Path file) throws SQLException {
    for (String leftover : LEFTOVERS) {
      assertEquals(List.of(), query(file, leftover), leftover);
    }
  }

  /** The first column. */
  static List<String> query(Path file, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(String.valueOf(rows.getString(1)));
      }
    }
    return values;
  }

  static void execute(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
