package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ImportSummary;
import dev.bugbash.board.ReportImport;
import java.util.Map;
import java.util.Optional;

/** The full-screen view of a board; a seam for tests. */
interface Screen {
  /** Shows the board until the person leaves. */
  void show(Board board, String who, Optional<BackgroundImport> work, Map<String, String> variables)
      throws Exception;

  /** An import that goes on behind the screen. */
  interface BackgroundImport {
    ImportSummary run(ReportImport.Progress progress) throws Exception;
  }
}
