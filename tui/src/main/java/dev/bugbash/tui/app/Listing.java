package dev.bugbash.tui.app;

import dev.bugbash.tui.view.ListState;
import dev.bugbash.tui.view.ListingRow;
import dev.bugbash.tui.view.Tab;
import java.util.List;
import java.util.Optional;

/**
 * The listing of a view that is not about clusters.
 *
 * @param kind what it lists
 * @param asked whether it is read, or being read, as the board is now
 * @param read false before the first answer has come
 */
record Listing(
    Optional<Tab.Kind> kind, boolean asked, boolean read, List<ListingRow> rows, ListState list) {
  static final Listing NONE =
      new Listing(Optional.empty(), false, false, List.of(), ListState.START);

  static Listing of(Tab.Kind kind) {
    return new Listing(Optional.of(kind), false, false, List.of(), ListState.START);
  }

  Optional<ListingRow> selected() {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(list.selected()));
  }

  Listing ask() {
    return new Listing(kind, true, read, rows, list);
  }

  /** To be read again. */
  Listing outdated() {
    return new Listing(kind, false, read, rows, list);
  }

  /** The selection stays on what it was on, at its height on the screen. */
  Listing read(List<ListingRow> now, int height) {
    int index = selected().map(row -> index(now, row.key())).orElse(-1);
    ListState next =
        index <= 0
            ? list.at(list.selected(), now.size(), height)
            : list.follow(index, now.size(), height);
    return new Listing(kind, asked, true, now, next);
  }

  Listing move(int by, int height) {
    return new Listing(kind, asked, read, rows, list.move(by, rows.size(), height));
  }

  private static int index(List<ListingRow> rows, String key) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
