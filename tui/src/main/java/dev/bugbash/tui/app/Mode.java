package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.LineEditor;

/** What the keyboard goes to. */
sealed interface Mode {
  Browsing BROWSING = new Browsing();

  record Browsing() implements Mode {}

  /**
   * @param before the filter to go back to
   */
  record Filtering(LineEditor editor, String before) implements Mode {}

  record Noting(ClusterId cluster, LineEditor editor) implements Mode {}

  /**
   * @param top first line on the screen
   */
  record Helping(int top) implements Mode {}
}
