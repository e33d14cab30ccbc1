package dev.bugbash.board.corrections;

import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;

/** Counts a cluster from its rows. */
final class Recount {
  private Recount() {}

  /** Sets what is counted; when a cluster without failures was seen stays as it was. */
  static void cluster(Sql sql, long cluster) throws SQLException {
    sql.update(
        "UPDATE cluster SET failures = c.failures, tests = c.tests,"
            + " first_seen = coalesce(c.first, first_seen), last_seen = coalesce(c.last, last_seen)"
            + " FROM (SELECT count(*) AS failures, count(DISTINCT f.test) AS tests,"
            + " min(u.time) AS first, max(u.time) AS last"
            + Clusters.VISIBLE
            + "JOIN run u ON u.id = s.run WHERE g.cluster = ?1) AS c WHERE id = ?1",
        cluster);
    sql.update(
        "UPDATE cluster SET first_run = coalesce((SELECT u.id"
            + Clusters.VISIBLE
            + "JOIN run u ON u.id = s.run WHERE g.cluster = ?1 ORDER BY u.time, u.id LIMIT 1),"
            + " first_run) WHERE id = ?1",
        cluster);
  }
}
