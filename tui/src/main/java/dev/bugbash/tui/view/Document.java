package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Canvas;
import java.util.List;

/** Lines that are scrolled. */
public final class Document {
  private Document() {}

  public static void draw(Canvas canvas, List<Line> lines, int top) {
    for (int y = 0; y < canvas.height() && top + y < lines.size(); y++) {
      lines.get(top + y).draw(canvas, 1, y);
    }
  }

  /** With the hits of a search in {@code lines} marked. */
  public static void draw(Canvas canvas, List<Line> lines, int top, Hits hits) {
    for (int y = 0; y < canvas.height() && top + y < lines.size(); y++) {
      hits.mark(lines, top + y).draw(canvas, 1, y);
    }
  }

  /** The nearest sensible first line. */
  public static int clamp(int top, int lines, int height) {
    return Math.max(0, Math.min(top, lines - height));
  }
}
