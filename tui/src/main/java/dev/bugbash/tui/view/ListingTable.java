package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.ArrayList;
import java.util.List;

/** Rows of a listing under the names of their columns; touches only those in sight. */
public final class ListingTable {
  private static final int GAP = 2;

  /** What the column that takes the rest should have at least. */
  private static final int LEAST = 32;

  /** Rows from which on one is spent on the names of columns. */
  private static final int TITLED = 6;

  private ListingTable() {}

  /** How many rows are in sight on a canvas of that height. */
  public static int rows(int height) {
    return height >= TITLED ? height - 1 : height;
  }

  public static void draw(
      Canvas canvas,
      List<ListingColumn> columns,
      List<ListingRow> rows,
      ListState list,
      boolean focused) {
    List<Integer> shown = shown(columns, canvas.width());
    int top = canvas.height() - rows(canvas.height());
    if (top > 0) {
      titles(canvas, columns, shown);
    }
    for (int y = top; y < canvas.height() && list.top() + y - top < rows.size(); y++) {
      int index = list.top() + y - top;
      row(canvas.window(0, y, canvas.width(), 1), columns, shown, rows.get(index));
      if (index == list.selected() && !rows.get(index).isHeading()) {
        Cursor.mark(canvas, y, focused);
      }
    }
  }

  private static void titles(Canvas canvas, List<ListingColumn> columns, List<Integer> shown) {
    int x = 1;
    for (int i : shown) {
      ListingColumn column = columns.get(i);
      int width = width(canvas, columns, shown, i);
      String title = column.right() ? Text.right(column.title(), width) : column.title();
      canvas.text(x, 0, Text.fit(title, width), Role.MUTED);
      x += width + GAP;
    }
  }

  private static void row(
      Canvas line, List<ListingColumn> columns, List<Integer> shown, ListingRow row) {
    if (row.isHeading()) {
      line.text(1, 0, Text.fit(row.section(), line.width() - 1), Role.TITLE);
      return;
    }
    int x = 1;
    for (int i : shown) {
      int width = width(line, columns, shown, i);
      Line cell = row.cells().get(i);
      int before = columns.get(i).right() ? Math.max(0, width - Text.width(cell.text())) : 0;
      cell.draw(line.window(x, 0, width, 1), before, 0);
      x += width + GAP;
    }
  }

  private static int width(
      Canvas canvas, List<ListingColumn> columns, List<Integer> shown, int index) {
    return columns.get(index).flexible()
        ? Math.min(
            columns.get(index).width(), Math.max(0, canvas.width() - 1 - fixed(columns, shown)))
        : columns.get(index).width();
  }

  /** Without those that say nothing, and then without the least important ones. */
  private static List<Integer> shown(List<ListingColumn> columns, int room) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).flexible() || columns.get(i).width() > 0) {
        shown.add(i);
      }
    }
    int least = Math.min(LEAST, widest(columns));
    while (shown.size() > 1 && room - 1 - fixed(columns, shown) < least) {
      Integer first = shown.get(0);
      for (Integer i : shown) {
        first = columns.get(i).importance() < columns.get(first).importance() ? i : first;
      }
      shown.remove(first);
    }
    return shown;
  }

  /** What the column that takes the rest would need. */
  private static int widest(List<ListingColumn> columns) {
    return columns.stream()
        .filter(ListingColumn::flexible)
        .mapToInt(ListingColumn::width)
        .max()
        .orElse(0);
  }

  private static int fixed(List<ListingColumn> columns, List<Integer> shown) {
    return shown.stream()
        .map(columns::get)
        .filter(column -> !column.flexible())
        .mapToInt(column -> column.width() + GAP)
        .sum();
  }
}
