package dev.bugbash.tui.canvas;

import dev.bugbash.tui.theme.ColorDepth;
import dev.bugbash.tui.theme.Palette;
import dev.bugbash.tui.theme.Role;
import dev.bugbash.tui.theme.Shade;
import dev.bugbash.tui.theme.Style;
import dev.bugbash.tui.theme.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * A canvas as a terminal of one look would show it, in pieces that can be drawn elsewhere.
 *
 * @param width columns
 * @param height rows
 * @param background as {@code 0xRRGGBB}, like all colours here
 */
record Picture(int width, int height, int background, List<Piece> pieces) {
  private static final int DARK = 0x1c1e24;
  private static final int ON_DARK = 0xd8dae0;
  private static final int LIGHT = 0xffffff;
  private static final int ON_LIGHT = 0x202226;

  Picture {
    pieces = List.copyOf(pieces);
  }

  /** A text of one look in one row. */
  record Piece(
      int x,
      int y,
      int width,
      String text,
      int color,
      int background,
      boolean bold,
      boolean line) {}

  static Picture of(Canvas canvas, boolean dark) {
    Theme theme = Theme.of(ColorDepth.TRUE_COLOR, dark ? Palette.DARK : Palette.LIGHT);
    List<Piece> pieces = new ArrayList<>();
    for (int y = 0; y < canvas.height(); y++) {
      int x = 0;
      while (x < canvas.width()) {
        int end = end(canvas, x, y);
        pieces.add(piece(canvas, x, end, y, theme.style(canvas.cell(x, y).role()), dark));
        x = end;
      }
    }
    return new Picture(canvas.width(), canvas.height(), dark ? DARK : LIGHT, pieces);
  }

  /** After the cells that look the same; a wide one stands by itself, so that nothing shifts. */
  private static int end(Canvas canvas, int from, int y) {
    Role role = canvas.cell(from, y).role();
    if (canvas.cell(from, y).width() != 1) {
      return Math.min(canvas.width(), from + Math.max(1, canvas.cell(from, y).width()));
    }
    int x = from;
    while (x < canvas.width()
        && canvas.cell(x, y).role() == role
        && canvas.cell(x, y).width() == 1) {
      x++;
    }
    return x;
  }

  private static Piece piece(Canvas canvas, int x, int end, int y, Style style, boolean dark) {
    StringBuilder text = new StringBuilder();
    for (int at = x; at < end; at++) {
      text.append(canvas.cell(at, y).text());
    }
    int color = style.foreground().map(Shade::rgb).orElse(dark ? ON_DARK : ON_LIGHT);
    int behind = style.background().map(Shade::rgb).orElse(dark ? DARK : LIGHT);
    return new Piece(
        x,
        y,
        end - x,
        text.toString(),
        style.reverse() ? behind : color,
        style.reverse() ? color : behind,
        style.bold(),
        style.underline());
  }
}
