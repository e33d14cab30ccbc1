package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Text;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A column of a listing.
 *
 * @param most columns that it takes at most; 0 for the one that takes what is left
 * @param right whether it is a number
 * @param importance the least important ones go first where it is too narrow
 * @param width that its cells need
 */
public record ListingColumn(String title, int most, boolean right, int importance, int width) {
  static ListingColumn text(String title, int most, int importance) {
    return new ListingColumn(title, most, false, importance, 0);
  }

  static ListingColumn number(String title, int importance) {
    return new ListingColumn(title, 9, true, importance, 0);
  }

  static ListingColumn rest(String title) {
    return new ListingColumn(title, 0, false, Integer.MAX_VALUE, 0);
  }

  boolean flexible() {
    return most == 0;
  }

  /** Columns with the widths that {@code rows} need; those that are empty in all of them go. */
  static List<ListingColumn> fitted(List<ListingColumn> columns, List<ListingRow> rows) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i).fitted(rows, i))
        .toList();
  }

  private ListingColumn fitted(List<ListingRow> rows, int index) {
    int widest = 0;
    for (ListingRow row : rows) {
      widest = Math.max(widest, Text.width(row.cells().get(index).text()));
    }
    int needed = widest == 0 ? 0 : Math.max(widest, Text.width(title));
    int columns = flexible() ? needed : Math.min(most, needed);
    return new ListingColumn(title, most, right, importance, columns);
  }
}
