package dev.bugbash.board.intake;

import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds reports of a staged shard that the board has already. */
final class Repeats {
  /** Tickets of which the same file was read by other columns since: they are on no board. */
  static final String STANDS =
      " NOT (EXISTS (SELECT 1 FROM ticket t WHERE t.report = r.id) AND EXISTS (SELECT 1"
          + " FROM report other JOIN shard later ON later.id = other.shard"
          + " WHERE later.committed > s.committed AND other.path = r.path"
          + " AND other.digest <> r.digest"
          + " AND substr(other.digest, 1, 32) = substr(r.digest, 1, 32)))";

  private Repeats() {}

  /** Reports that the same run got from elsewhere while this shard was staged. */
  static List<Long> inRun(Sql sql, long shard, RunKey run) throws SQLException {
    Optional<RunKey.Known> on = run.find(sql);
    if (on.isEmpty()) {
      return List.of();
    }
    return sql.list(
        "SELECT mine.id FROM report mine WHERE mine.shard = ?1 AND EXISTS"
            + " (SELECT 1 FROM report r JOIN shard s ON s.id = r.shard"
            + " WHERE r.digest = mine.digest AND s.run = ?2 AND s.committed IS NOT NULL AND"
            + STANDS
            + ")",
        row -> row.getLong(1),
        shard,
        on.get().number());
  }

  /** Whether one run, or one import of tickets, has every report of the shard. */
  static boolean all(Sql sql, long shard) throws SQLException {
    return sql.first(
            "SELECT coalesce(s.run, -s.id) AS place FROM report mine"
                + " JOIN report r ON r.digest = mine.digest JOIN shard s ON s.id = r.shard"
                + " WHERE mine.shard = ?1 AND s.committed IS NOT NULL AND"
                + STANDS
                + " GROUP BY place HAVING count(DISTINCT mine.digest) ="
                + " (SELECT count(DISTINCT digest) FROM report WHERE shard = ?1) LIMIT 1",
            row -> row.getLong(1),
            shard)
        .isPresent();
  }
}
