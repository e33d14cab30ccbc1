package dev.bugbash.reports;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Relations;
import dev.bugbash.board.RunRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Runs and clusters of one moment, so that their numbers agree. */
record Snapshot(
    Instant at, List<RunRow> runs, List<ClusterRow> clusters, Totals totals, Relations relations) {
  private static final int ATTEMPTS = 5;

  static Snapshot of(Board board, Clock clock) {
    long before = board.sequence();
    Snapshot snapshot = read(board, clock);
    // Somebody may import or claim between the two questions; then we ask again.
    for (int i = 1; i < ATTEMPTS && board.sequence() != before; i++) {
      before = board.sequence();
      snapshot = read(board, clock);
    }
    return snapshot;
  }

  private static Snapshot read(Board board, Clock clock) {
    List<RunRow> runs = board.runs();
    List<ClusterRow> clusters = board.clusters();
    return new Snapshot(
        clock.instant(),
        runs,
        clusters,
        Totals.of(runs, clusters),
        Relations.of(clusters, board.kinship()));
  }
}
