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
 * @param run name of the newest run; empty where there is none
 * @param earlier how many other runs there are, in words; empty where there are none
 * @param read false before the first reading has come
 * @param relations of the clusters as far as they are known
 */
record BoardSnapshot(
    List<ClusterRow> rows,
    String run,
    String earlier,
    BoardCounts counts,
    boolean read,
    Relations relations) {
  static final BoardSnapshot UNREAD =
      new BoardSnapshot(List.of(), "", "", BoardCounts.NONE, false, Relations.NONE);

  static BoardSnapshot of(Board board, String who) {
    List<ClusterRow> rows = board.clusters();
    List<RunRow> runs = board.runs();
    String newest = runs.isEmpty() ? "" : runs.get(runs.size() - 1).details().name();
    String earlier = runs.size() < 2 ? "" : "and " + Words.count(runs.size() - 1, "earlier run");
    return new BoardSnapshot(
        rows, newest, earlier, BoardCounts.of(rows, who), true, Relations.NONE);
  }

  BoardSnapshot with(Relations other) {
    return new BoardSnapshot(rows, run, earlier, counts, read, other);
  }
}
