package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Canvas;
import java.util.List;

/** Rows of a listing; touches only those in sight. */
public final class ListingTable {
  private ListingTable() {}

  public static void draw(Canvas canvas, List<ListingRow> rows, ListState list) {
    for (int y = 0; y < canvas.height() && list.top() + y < rows.size(); y++) {
      rows.get(list.top() + y).line().draw(canvas, 1, y);
      if (list.top() + y == list.selected()) {
        Cursor.mark(canvas, y, true);
      }
    }
  }
}
