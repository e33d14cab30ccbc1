package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.theme.Role;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * A bar at the right edge of what is longer than its panel: where one is in it, and where things
 * are that one may look for.
 */
public final class ScrollBar {
  /** On a screen that is narrower every column is needed for the text. */
  private static final int LEAST_SCREEN = 60;

  private static final String THUMB = "\u2503";

  private ScrollBar() {}

  /** What a row is marked with; of several rows at one place the last of these counts. */
  public enum Mark {
    NONE("", Role.MUTED),
    NEW("\u25CF", Role.NEW),
    REGRESSED("\u25B2", Role.ALARM),
    CULPRIT("\u25C0", Role.CULPRIT),
    MARKED("\u2713", Role.MARKED);

    private final String glyph;
    private final Role role;

    Mark(String glyph, Role role) {
      this.glyph = glyph;
      this.role = role;
    }
  }

  /**
   * The panel without the column that its bar takes; the whole of it where there is no bar.
   *
   * @param screen columns of the whole screen
   * @param total rows that there are
   * @param height of them, how many are in sight
   */
  public static Canvas beside(Canvas panel, int screen, int total, int height) {
    return needed(screen, total, height)
        ? panel.window(0, 0, panel.width() - 1, panel.height())
        : panel;
  }

  /**
   * @param top index of the first row in sight
   * @param marks what the row of an index is marked with
   */
  public static void draw(
      Canvas panel, int screen, int total, int height, int top, IntFunction<Mark> marks) {
    if (!needed(screen, total, height)) {
      return;
    }
    Canvas bar = panel.window(panel.width() - 1, panel.height() - height, 1, height);
    int from = (int) ((long) top * height / total);
    int to = Math.max(from + 1, (int) (((long) top + height) * height / total));
    for (int y = from; y < to; y++) {
      bar.text(0, y, THUMB, Role.MUTED);
    }
    Mark[] marked = new Mark[height];
    Arrays.fill(marked, Mark.NONE);
    for (int i = 0; i < total; i++) {
      Mark mark = marks.apply(i);
      int y = (int) ((long) i * height / total);
      if (mark.compareTo(marked[y]) > 0) {
        marked[y] = mark;
      }
    }
    for (int y = 0; y < height; y++) {
      if (marked[y] != Mark.NONE) {
        bar.text(0, y, marked[y].glyph, marked[y].role);
      }
    }
  }

  private static boolean needed(int screen, int total, int height) {
    return screen >= LEAST_SCREEN && height > 0 && total > height;
  }
}
