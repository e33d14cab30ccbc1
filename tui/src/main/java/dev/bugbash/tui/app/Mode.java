package dev.bugbash.tui.app;

import dev.bugbash.board.corrections.Recut;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.LineEditor;
import java.util.Optional;

/** What the keyboard goes to. */
sealed interface Mode {
  Browsing BROWSING = new Browsing();

  record Browsing() implements Mode {}

  /**
   * @param before the filter to go back to
   * @param anchor the cluster to stay on wherever the filter lets it through: half a word must not
   *     move the selection away
   */
  record Filtering(LineEditor editor, String before, Optional<ClusterId> anchor) implements Mode {}

  record Noting(ClusterId cluster, LineEditor editor) implements Mode {}

  /** Which other cluster {@code cluster} is not one with. */
  record Asking(ClusterId cluster, LineEditor editor) implements Mode {}

  /**
   * The clusters as they would be.
   *
   * @param view empty until it has been read
   * @param step that was asked for
   * @param top first line on the screen
   */
  record Recutting(Optional<Recut.View> view, int step, int top) implements Mode {}

  /**
   * @param top first line on the screen
   */
  record Helping(int top) implements Mode {}
}
