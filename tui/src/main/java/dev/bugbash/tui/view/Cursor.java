package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.theme.Role;

/** The mark on the row a person is on. */
final class Cursor {
  private static final String BAR = "\u258C";

  private Cursor() {}

  static void mark(Canvas canvas, int y, boolean focused) {
    canvas.text(0, y, BAR, Role.TITLE);
    canvas.paintRow(y, focused ? Role.SELECTED : Role.SELECTED_IDLE);
  }
}
