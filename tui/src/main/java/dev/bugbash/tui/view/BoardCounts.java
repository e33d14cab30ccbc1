package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import java.util.List;

/**
 * The board in numbers.
 *
 * @param clusters all there are
 * @param fresh clusters that are new
 * @param regressed clusters that came back after they were closed
 * @param claimed clusters that somebody holds
 * @param closed clusters that nobody need look at any more
 * @param mine clusters that the viewer holds
 * @param tests that fail in clusters that are not closed
 * @param covered of those, how many are in claimed clusters
 */
public record BoardCounts(
    int clusters,
    int fresh,
    int regressed,
    int claimed,
    int closed,
    int mine,
    long tests,
    long covered) {
  public static final BoardCounts NONE = new BoardCounts(0, 0, 0, 0, 0, 0, 0, 0);

  public static BoardCounts of(List<ClusterRow> rows, String who) {
    int[] inState = new int[ClusterState.values().length];
    int mine = 0;
    long tests = 0;
    long covered = 0;
    for (ClusterRow row : rows) {
      inState[row.state().ordinal()]++;
      mine += row.owner().equals(who) ? 1 : 0;
      tests += row.state() == ClusterState.CLOSED ? 0 : row.tests();
      covered += row.state() == ClusterState.CLAIMED ? row.tests() : 0;
    }
    return new BoardCounts(
        rows.size(),
        inState[ClusterState.NEW.ordinal()],
        inState[ClusterState.REGRESSED.ordinal()],
        inState[ClusterState.CLAIMED.ordinal()],
        inState[ClusterState.CLOSED.ordinal()],
        mine,
        tests,
        covered);
  }

  /** Clusters that are not closed. */
  public int alive() {
    return clusters - closed;
  }

  public int unclaimed() {
    return alive() - claimed;
  }

  /** Failing tests that somebody looks after, in whole per cent, rounded down. */
  public int coverage() {
    return tests == 0 ? 0 : (int) (100 * covered / tests);
  }
}
