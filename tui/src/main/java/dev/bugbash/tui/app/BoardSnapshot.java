package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Relations;
import dev.bugbash.board.RunRow;
import dev.bugbash.tui.view.BoardCounts;
import java.util.List;

/**
 * The board as it was read last.
 *
 * @param run name of the newest run, with the number of runs where there are several
 * @param read false before the first reading has come
 * @param relations of the clusters as far as they are known
 */
record BoardSnapshot(
    List<ClusterRow> rows, String run, BoardCounts counts, boolean read, Relations relations) {
  static final BoardSnapshot UNREAD =
      new BoardSnapshot(List.of(), "", BoardCounts.NONE, false, Relations.NONE);

  static BoardSnapshot of(Board board, String who) {
    List<ClusterRow> rows = board.clusters();
    return new BoardSnapshot(
        rows, name(board.runs()), BoardCounts.of(rows, who), true, Relations.NONE);
  }

  BoardSnapshot with(Relations other) {
    return new BoardSnapshot(rows, run, counts, read, other);
  }

  private static String name(List<RunRow> runs) {
    if (runs.isEmpty()) {
      return "";
    }
    String newest = runs.get(runs.size() - 1).details().name();
    return runs.size() == 1
        ? newest
        : newest + " and " + Words.count(runs.size() - 1, "earlier run");
  }
}
