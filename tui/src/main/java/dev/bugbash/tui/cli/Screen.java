package dev.bugbash.tui.cli;

import dev.bugbash.tui.app.Opening;

/** The full-screen view of a board, as {@link dev.bugbash.tui.app.TriageScreen} shows it. */
interface Screen {
  /** Shows the board until the person leaves; returns the exit code. */
  int show(Opening opening);

  /** The same, after something else. */
  default Screen after(Runnable before) {
    return opening -> {
      before.run();
      return show(opening);
    };
  }
}
