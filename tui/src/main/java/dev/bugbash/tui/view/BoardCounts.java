package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import java.util.List;

/**
 * The board in numbers.
 *
 * @param fresh clusters that are new
 * @param mine clusters that the viewer holds
 * @param failures in all clusters
 * @param claimed of those, how many are in claimed clusters
 */
public record BoardCounts(
    int clusters, int fresh, int unclaimed, int mine, long failures, long claimed) {
  public static final BoardCounts NONE = new BoardCounts(0, 0, 0, 0, 0, 0);

  public static BoardCounts of(List<ClusterRow> rows, String who) {
    int fresh = 0;
    int unclaimed = 0;
    int mine = 0;
    long failures = 0;
    long claimed = 0;
    for (ClusterRow row : rows) {
      boolean held = row.state() == ClusterState.CLAIMED;
      fresh += row.state() == ClusterState.NEW ? 1 : 0;
      unclaimed += held ? 0 : 1;
      mine += row.owner().equals(who) ? 1 : 0;
      failures += row.size();
      claimed += held ? row.size() : 0;
    }
    return new BoardCounts(rows.size(), fresh, unclaimed, mine, failures, claimed);
  }

  /** Failures that somebody looks after, in whole per cent, rounded down. */
  public int coverage() {
    return failures == 0 ? 0 : (int) (100 * claimed / failures);
  }
}
