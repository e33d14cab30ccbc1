package dev.bugbash.board.intake;

import java.util.Map;
import java.util.Set;

/**
 * What a commit put on the board.
 *
 * @param counts of the reports that are now there; all zero where nothing was new
 * @param runs 1, or 0 where nothing was new, or nothing but tickets
 * @param known reports left out because the run, or the board, has them already
 * @param clusters numbers of those that the failures belong to
 * @param newClusters how many of those are new
 * @param leftOut known causes and splits that were not applied, with the reason
 */
public record Committed(
    Counts counts,
    int runs,
    int known,
    Set<Long> clusters,
    int newClusters,
    Map<String, String> leftOut) {
  public Committed {
    clusters = Set.copyOf(clusters);
    leftOut = Map.copyOf(leftOut);
  }

  static Committed nothing(int known) {
    return new Committed(Counts.NONE, 0, known, Set.of(), 0, Map.of());
  }
}
