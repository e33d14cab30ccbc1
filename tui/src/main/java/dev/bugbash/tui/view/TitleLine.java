package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;

/** A panel's title, set into a thin line. */
public final class TitleLine {
  /** A remark is cut down to that many columns rather than left out. */
  private static final int SHORTEST = 12;

  private TitleLine() {}

  /**
   * @param remark what is said of it in passing; left out first
   */
  public static void draw(
      Canvas canvas, int x, int y, int width, String title, String remark, boolean focused) {
    canvas.text(x, y, "\u2500".repeat(Math.max(0, width)), Role.RULE);
    int room = width - 3;
    if (room <= 0) {
      return;
    }
    canvas.text(x + 1, y, " ", Role.RULE);
    int end = canvas.text(x + 2, y, Text.fit(title, room - 1), focused ? Role.FOCUS : Role.STRONG);
    int after = canvas.text(end, y, " ", Role.RULE);
    int left = x + width - after - 1;
    if (!remark.isEmpty() && left >= Math.min(SHORTEST, Text.width(remark)) + 3) {
      canvas.text(after, y, "\u00B7 " + Text.fit(remark, left - 3) + " ", Role.MUTED);
    }
  }
}
