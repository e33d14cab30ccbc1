package dev.bugbash.tui.app;

import dev.bugbash.board.ImportSummary;
import dev.bugbash.board.ReportImport;

/** An import that goes on while the screen is open. */
@FunctionalInterface
public interface BackgroundImport {
  /**
   * Runs on a thread of its own, which is interrupted when the screen is left before it ends.
   *
   * @throws Exception whose message says what went wrong
   */
  ImportSummary run(ReportImport.Progress progress) throws Exception;
}
