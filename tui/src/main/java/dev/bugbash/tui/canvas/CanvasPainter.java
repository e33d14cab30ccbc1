package dev.bugbash.tui.canvas;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.screen.Screen;
import dev.bugbash.tui.theme.Theme;
import java.util.HashMap;
import java.util.Map;

/**
 * Copies canvases to the back buffer of a Lanterna screen, one and the same, which is blank at
 * first. Belongs to the thread of the screen.
 */
public final class CanvasPainter {
  /**
   * Beyond this many different cells the cache starts anew; an ordinary session has some hundred.
   */
  private static final int MOST_GLYPHS = 10_000;

  private static final Canvas NOTHING = new Canvas(new Size(0, 0));

  private final Theme theme;
  private final Repertoire repertoire;
  private final Map<Cell, Glyph> glyphs = new HashMap<>();
  private Canvas last = NOTHING;

  public CanvasPainter(Theme theme, Repertoire repertoire) {
    this.theme = theme;
    this.repertoire = repertoire;
  }

  /**
   * Overwrites {@code screen} where the canvas, which may be smaller or larger and must not change
   * any more, is another one than the last.
   *
   * @param whole whether everything is overwritten, because the screen has lost what it had
   */
  public void paint(Canvas canvas, Screen screen, boolean whole) {
    int width = screen.getTerminalSize().getColumns();
    int height = screen.getTerminalSize().getRows();
    for (int y = 0; y < height; y++) {
      if (whole || !canvas.hasRowOf(last, y)) {
        row(canvas, screen, y, width);
      }
    }
    last = canvas;
    boolean hidden = canvas.cursorX() < 0 || width == 0 || height == 0;
    screen.setCursorPosition(
        hidden ? null : new TerminalPosition(canvas.cursorX(), canvas.cursorY()));
  }

  private void row(Canvas canvas, Screen screen, int y, int width) {
    boolean fresh = last == NOTHING;
    String doubtful = "";
    for (int x = 0; x < width; x++) {
      Cell cell = x < canvas.width() && y < canvas.height() ? canvas.cell(x, y) : Cell.BLANK;
      if (cell.width() == 2 && x + 1 >= width) {
        cell = Cell.BLANK;
      }
      if (cell.width() > 0 && !(fresh && cell.equals(Cell.BLANK))) {
        Glyph glyph = doubtful.isEmpty() ? glyph(cell) : glyph(cell, doubtful);
        screen.setCharacter(x, y, glyph);
        if (glyph.doubtful()) {
          doubtful += glyph.getCharacterString() + x;
        }
      }
    }
  }

  private Glyph glyph(Cell cell) {
    if (glyphs.size() > MOST_GLYPHS) {
      glyphs.clear();
    }
    Glyph glyph = glyphs.get(cell);
    if (glyph == null) {
      glyph = glyph(cell, "");
      glyphs.put(cell, glyph);
    }
    return glyph;
  }

  private Glyph glyph(Cell cell, String before) {
    String shown = repertoire.shown(cell.text(), cell.width());
    return new Glyph(shown, cell.width() == 2, theme.style(cell.role()), before);
  }
}
