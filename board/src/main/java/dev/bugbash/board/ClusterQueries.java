package dev.bugbash.board;

import dev.bugbash.board.lifecycle.Closings;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads clusters and what people wrote on them. */
final class ClusterQueries {
  private static final ClusterState[] STATES = ClusterState.values();

  /** The state is its place in triage order; notes go with what their cluster was merged into. */
  private static final String ROWS =
      """
      WITH RECURSIVE newest AS (SELECT id FROM run ORDER BY time DESC, id DESC LIMIT 1),
        noted(cluster, note) AS (SELECT cluster, id FROM note UNION ALL
          SELECT m.merged_into, o.note FROM noted o JOIN cluster m ON m.id = o.cluster
          WHERE m.merged_into IS NOT NULL),
        notes(cluster, count) AS MATERIALIZED (
          SELECT cluster, count(*) FROM noted GROUP BY cluster),
        following(root, failures) AS MATERIALIZED (
          SELECT x.root, sum(f.failures) FROM cascade x JOIN cluster f ON f.id = x.consequence
          WHERE f.merged_into IS NULL GROUP BY x.root)
      SELECT c.id, c.title, c.failures, c.tests, c.type, c.first_seen, c.last_seen,
        l.owner, l.since,
        coalesce(n.count, 0) AS notes,
        CASE
          WHEN k.reason = 'fixed' AND k.at < c.last_seen THEN 1
          WHEN k.at IS NOT NULL THEN 4
          WHEN l.owner IS NOT NULL THEN 3
          WHEN c.first_run = (SELECT id FROM newest) THEN 0
          ELSE 2
        END AS state,
        k.reason, k.text, k.who, k.at
      FROM cluster c LEFT JOIN claim l ON l.cluster = c.id LEFT JOIN notes n ON n.cluster = c.id
        LEFT JOIN closing k ON k.cluster = c.id AND k.ended_by IS NULL
        LEFT JOIN following w ON w.root = c.id
      WHERE c.merged_into IS NULL AND (c.failures > 0 OR l.owner IS NOT NULL)
      """;

  /** A cluster counts with what followed from it when the board was last looked through. */
  private static final String TRIAGE_ORDER =
      " ORDER BY state, c.failures + coalesce(w.failures, 0) DESC, c.id";

  private ClusterQueries() {}

  static List<ClusterRow> all(Sql sql) throws SQLException {
    return sql.list(ROWS + TRIAGE_ORDER, ClusterQueries::row);
  }

  static Optional<ClusterRow> one(Sql sql, ClusterId id) throws SQLException {
    return sql.first(ROWS + " AND c.id = ?", ClusterQueries::row, id.number());
  }

  private static ClusterRow row(ResultSet row) throws SQLException {
    ClusterId id = new ClusterId(row.getLong(1));
    String owner = row.getString(8);
    Optional<Claim> claim =
        owner == null
            ? Optional.empty()
            : Optional.of(new Claim(id, owner, Instant.ofEpochMilli(row.getLong(9))));
    return new ClusterRow(
        id,
        row.getString(2),
        row.getInt(3),
        row.getInt(4),
        STATES[row.getInt(11)],
        claim,
        row.getString(5),
        Instant.ofEpochMilli(row.getLong(6)),
        Instant.ofEpochMilli(row.getLong(7)),
        row.getInt(10),
        row.getString(12) == null ? Optional.empty() : Optional.of(Closings.of(row, 12)));
  }

  /** Also of the clusters that were merged into it. */
  static List<Note> notes(Sql sql, ClusterId id) throws SQLException {
    return sql.list(
        "WITH RECURSIVE own(id) AS (SELECT ? UNION"
            + " SELECT m.id FROM own o JOIN cluster m ON m.merged_into = o.id)"
            + " SELECT n.author, n.at, n.text FROM own o JOIN note n ON n.cluster = o.id"
            + " ORDER BY n.id",
        row -> new Note(row.getString(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3)),
        id.number());
  }
}
