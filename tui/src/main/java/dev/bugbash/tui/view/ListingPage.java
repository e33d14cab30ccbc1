package dev.bugbash.tui.view;

import java.util.List;

/** Rows of a listing, with the columns that they need; each row has as many cells. */
public record ListingPage(List<ListingColumn> columns, List<ListingRow> rows) {
  public static final ListingPage EMPTY = new ListingPage(List.of(), List.of());

  public ListingPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static ListingPage of(List<ListingColumn> columns, List<ListingRow> rows) {
    return new ListingPage(ListingColumn.fitted(columns, rows), rows);
  }
}
