package dev.bugbash.board.search;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.board.sqlite.Database;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.search.SearchField;
import dev.bugbash.categorizer.search.Standing;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The clusters of a board at one moment, and which of them each failure is in: that changes with
 * corrections, so it is not in the index.
 */
final class BoardStanding implements Standing {
  private final long sequence;
  private final long commit;
  private final String who;
  private final int[] clusters;
  private final Map<Long, ClusterRow> rows;

  private BoardStanding(
      long sequence, long commit, String who, int[] clusters, Map<Long, ClusterRow> rows) {
    this.sequence = sequence;
    this.commit = commit;
    this.who = who;
    this.clusters = clusters;
    this.rows = rows;
  }

  /** The same object where nothing happened since. */
  static BoardStanding now(Database database, Board board, String who, Optional<BoardStanding> last)
      throws SQLException {
    BoardStanding now =
        database.read(
            sql -> {
              long sequence = sql.number("SELECT max(sequence) FROM event");
              if (last.isPresent() && last.get().sequence == sequence) {
                return last.get();
              }
              long commit = sql.number("SELECT max(committed) FROM shard");
              return new BoardStanding(sequence, commit, who, clusters(sql), new HashMap<>());
            });
    if (last.filter(now::equals).isEmpty()) {
      board.clusters().forEach(row -> now.rows.put(row.id().number(), row));
    }
    return now;
  }

  /** By the number of the failure, which grows by one from failure to failure. */
  private static int[] clusters(Sql sql) throws SQLException {
    int[] clusters = new int[(int) sql.number("SELECT max(id) FROM failure") + 1];
    sql.forEach(
        "SELECT f.id, g.cluster FROM signature g JOIN failure f ON f.signature = g.hash",
        row -> clusters[row.getInt(1)] = row.getInt(2));
    return clusters;
  }

  /** The newest commit on the board at that moment. */
  long commit() {
    return commit;
  }

  /** The cluster of that number; empty where it was merged meanwhile. */
  Optional<ClusterRow> row(long cluster) {
    return Optional.ofNullable(rows.get(cluster));
  }

  @Override
  public long cluster(long failure) {
    return failure < clusters.length ? clusters[(int) failure] : 0;
  }

  @Override
  public String who() {
    return who;
  }

  @Override
  public List<String> states() {
    return Arrays.stream(ClusterState.values()).map(ClusterState::word).toList();
  }

  @Override
  public Set<Long> clusters(SearchField field, Predicate<String> value) {
    return rows.values().stream()
        .filter(row -> value.test(text(row, field)))
        .map(row -> row.id().number())
        .collect(Collectors.toSet());
  }

  private static String text(ClusterRow row, SearchField field) {
    return switch (field) {
      case OWNER -> row.owner();
      case STATE -> row.state().word();
      case CLUSTER -> row.id().toString();
      default -> throw new IllegalArgumentException(field.word());
    };
  }
}
