package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.tui.app.BackgroundImport;
import dev.bugbash.tui.app.ClusterSearch;
import dev.bugbash.tui.app.Workplace;
import java.util.Optional;

/** The full-screen view of a board, as {@link dev.bugbash.tui.app.TriageScreen} shows it. */
interface Screen {
  /** Shows the board until the person leaves; returns the exit code. */
  int show(
      Board board,
      String who,
      Optional<BackgroundImport> work,
      ClusterSearch search,
      Workplace place);
}
