package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;

/** Where clusters went that were merged. */
public final class MergedClusters {
  private MergedClusters() {}

  /** The cluster that it is part of now: itself, unless it was merged. */
  public static long current(Sql sql, long cluster) throws SQLException {
    return sql.number(
        "WITH RECURSIVE way(id, next) AS (SELECT id, merged_into FROM cluster WHERE id = ?"
            + " UNION SELECT c.id, c.merged_into FROM way w JOIN cluster c ON c.id = w.next)"
            + " SELECT id FROM way WHERE next IS NULL",
        cluster);
  }
}
