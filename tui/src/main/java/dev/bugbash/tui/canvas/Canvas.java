package dev.bugbash.tui.canvas;

import dev.bugbash.tui.theme.Role;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A grid of cells, or a window on a part of one. What is drawn outside of it is left out. */
public final class Canvas {
  private final Cell[][] rows;
  private final int left;
  private final int top;
  private final Size size;
  private final Cursor cursor;

  /** Where the terminal's cursor stands, shared by all windows of a grid. */
  private static final class Cursor {
    private int x = -1;
    private int y = -1;
  }

  public Canvas(Size size) {
    this(new Cell[size.height()][size.width()], 0, 0, size, new Cursor());
    for (Cell[] row : rows) {
      Arrays.fill(row, Cell.BLANK);
    }
  }

  private Canvas(Cell[][] rows, int left, int top, Size size, Cursor cursor) {
    this.rows = rows;
    this.left = left;
    this.top = top;
    this.size = size;
    this.cursor = cursor;
  }

  /** The part that begins at {@code x}, {@code y}, cut to what there is. */
  public Canvas window(int x, int y, int width, int height) {
    int fromX = Math.min(Math.max(x, 0), width());
    int fromY = Math.min(Math.max(y, 0), height());
    Size part =
        new Size(
            Math.max(0, Math.min(width, width() - fromX)),
            Math.max(0, Math.min(height, height() - fromY)));
    return new Canvas(rows, left + fromX, top + fromY, part, cursor);
  }

  public int width() {
    return size.width();
  }

  public int height() {
    return size.height();
  }

  /** Draws {@code text} from there on, cut at the edge; returns the column after it. */
  public int text(int x, int y, String text, Role role) {
    int[] column = {x};
    if (y < 0 || y >= height() || x >= width()) {
      return x;
    }
    Clusters.visit(
        Sanitizer.clean(text),
        (t, start, end, width) -> {
          if (column[0] + width > width()) {
            return false;
          }
          put(column[0], y, Cell.of(t, start, end, width, role));
          column[0] += width;
          return true;
        });
    return column[0];
  }

  /** Draws {@code text} so that it ends at the right edge; returns its first column. */
  public int textAtEnd(int y, String text, Role role) {
    int start = Math.max(0, width() - Text.width(text));
    text(start, y, text, role);
    return start;
  }

  /** Gives a whole row another role, whatever it shows. */
  public void paintRow(int y, Role role) {
    if (y >= 0 && y < height()) {
      for (int x = left; x < left + width(); x++) {
        rows[top + y][x] = rows[top + y][x].in(role);
      }
    }
  }

  /** Shows the terminal's cursor there. */
  public void cursor(int x, int y) {
    if (x >= 0 && x < width() && y >= 0 && y < height()) {
      cursor.x = left + x;
      cursor.y = top + y;
    }
  }

  /** Column of the cursor in the whole grid; negative where it is hidden. */
  int cursorX() {
    return cursor.x;
  }

  int cursorY() {
    return cursor.y;
  }

  /** The cell there; it must be inside. */
  public Cell cell(int x, int y) {
    return rows[top + y][left + x];
  }

  /** Whether the row looks the same on both; also where neither has it. */
  boolean hasRowOf(Canvas other, int y) {
    if (width() != other.width() || y >= height() || y >= other.height()) {
      return width() == other.width() && y >= height() && y >= other.height();
    }
    for (int x = 0; x < width(); x++) {
      if (!cell(x, y).equals(other.cell(x, y))) {
        return false;
      }
    }
    return true;
  }

  /** What a person sees, line by line, without the blanks at the ends of lines. */
  @Override
  public String toString() {
    return IntStream.range(0, height())
        .mapToObj(
            y ->
                IntStream.range(0, width())
                    .mapToObj(x -> cell(x, y).text())
                    .collect(Collectors.joining())
                    .stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  private void put(int x, int y, Cell cell) {
    if (x < 0) {
      return;
    }
    Cell[] row = rows[top + y];
    int at = left + x;
    breakWide(row, at);
    row[at] = cell;
    if (cell.width() == 2) {
      breakWide(row, at + 1);
      row[at + 1] = new Cell("", 0, cell.role());
    }
  }

  /** Nothing may be drawn on one half of a wide cell and leave the other. */
  private static void breakWide(Cell[] row, int x) {
    if (row[x].width() == 0 && x > 0) {
      row[x - 1] = Cell.BLANK.in(row[x - 1].role());
    } else if (row[x].width() == 2 && x + 1 < row.length) {
      row[x + 1] = Cell.BLANK.in(row[x].role());
    }
  }
}
