package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.Layout;
import dev.bugbash.board.sqlite.Sql;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Two plans that were made in one state are made of the same clusters in the same hands.
 *
 * @param holders who has a claim on a cluster, by its number
 */
record State(long commits, long layout, Map<Long, String> holders) {
  State {
    holders = Map.copyOf(holders);
  }

  static State of(Sql sql) throws SQLException {
    long commits = sql.number("SELECT max(committed) FROM shard");
    Map<Long, String> holders = new HashMap<>();
    sql.forEach(
        "SELECT cluster, owner FROM claim", row -> holders.put(row.getLong(1), row.getString(2)));
    return new State(commits, Layout.version(sql), holders);
  }

  /** Whether the clusters are the same, in whosever hands. */
  boolean hasClustersOf(State other) {
    return commits == other.commits && layout == other.layout;
  }
}
