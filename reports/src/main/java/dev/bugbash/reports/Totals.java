package dev.bugbash.reports;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.board.RunRow;
import java.util.List;

/**
 * The sums over all runs and clusters.
 *
 * @param failures pieces of evidence in all runs
 * @param clustered of those, how many are in a cluster
 * @param closed clusters that were closed and did not come back
 */
record Totals(
    int tests,
    int passed,
    int failed,
    int errors,
    int skipped,
    int flaky,
    int failures,
    int clustered,
    int clusters,
    int claimed,
    int closed) {

  static Totals of(List<RunRow> runs, List<ClusterRow> clusters) {
    return new Totals(
        runs.stream().mapToInt(RunRow::tests).sum(),
        runs.stream().mapToInt(RunRow::passed).sum(),
        runs.stream().mapToInt(RunRow::failed).sum(),
        runs.stream().mapToInt(RunRow::errors).sum(),
        runs.stream().mapToInt(RunRow::skipped).sum(),
        runs.stream().mapToInt(RunRow::flaky).sum(),
        runs.stream().mapToInt(RunRow::failures).sum(),
        clusters.stream().mapToInt(ClusterRow::size).sum(),
        clusters.size(),
        (int) clusters.stream().filter(c -> c.claim().isPresent()).count(),
        (int) clusters.stream().filter(c -> c.state() == ClusterState.CLOSED).count());
  }

  /** Failures that no cluster has. */
  int unclustered() {
    return Math.max(0, failures - clustered);
  }
}
