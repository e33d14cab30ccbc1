package dev.bugbash.tui.app;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.theme.Role;
import dev.bugbash.tui.view.Layout;

/** The line between two panels. */
final class PaneRule {
  private PaneRule() {}

  static void draw(Canvas canvas, int x, Layout layout) {
    canvas.text(x, layout.top() - 1, "\u252C", Role.RULE);
    for (int y = layout.top(); y < layout.top() + layout.rows(); y++) {
      canvas.text(x, y, "\u2502", Role.RULE);
    }
  }
}
