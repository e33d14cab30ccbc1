package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.view.ListState;
import dev.bugbash.tui.view.ListingPage;
import dev.bugbash.tui.view.ListingRow;
import dev.bugbash.tui.view.ListingTable;
import dev.bugbash.tui.view.Tab;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The listing of a view that is not about clusters.
 *
 * @param kind what it lists
 * @param asked whether it is read, or being read, as the board is now
 * @param read false before the first answer has come
 * @param page all rows
 * @param filter words that rows must have; those after {@code !} they must not
 * @param shown the rows that the filter lets through, under the headings of their sections
 * @param sheet what is told of the selected one
 */
record Listing(
    Optional<Tab.Kind> kind,
    boolean asked,
    boolean read,
    ListingPage page,
    String filter,
    List<ListingRow> shown,
    ListState list,
    SheetView sheet) {
  static final Listing NONE = of(Optional.empty());

  static Listing of(Tab.Kind kind) {
    return of(Optional.of(kind));
  }

  private static Listing of(Optional<Tab.Kind> kind) {
    return new Listing(
        kind, false, false, ListingPage.EMPTY, "", List.of(), ListState.START, SheetView.EMPTY);
  }

  Optional<ListingRow> selected() {
    return list.selected() < shown.size()
        ? Optional.of(shown.get(list.selected())).filter(row -> !row.isHeading())
        : Optional.empty();
  }

  /** The selected cluster, where the listing is of those that people hold. */
  Optional<ClusterId> held() {
    return kind.equals(Optional.of(Tab.Kind.EVERYONE))
        ? selected().flatMap(ListingRow::cluster)
        : Optional.empty();
  }

  /** How many rows the filter lets through. */
  int matching() {
    return (int) shown.stream().filter(row -> !row.isHeading()).count();
  }

  Listing ask() {
    return new Listing(kind, true, read, page, filter, shown, list, sheet);
  }

  /** To be read again. */
  Listing outdated() {
    return new Listing(kind, false, read, page, filter, shown, list, sheet);
  }

  /** The selection stays on what it was on, at its height on the screen. */
  Listing read(ListingPage now, int rows) {
    Listing next = new Listing(kind, asked, true, now, filter, shown, list, sheet);
    return next.show(filter, selected().map(ListingRow::key), rows);
  }

  /** Only rows with these words; the row of that key is selected if it is one of them. */
  Listing show(String words, Optional<String> anchor, int rows) {
    List<ListingRow> now = sections(Sifting.sift(page.rows(), words));
    int height = ListingTable.rows(rows);
    int index = anchor.map(key -> index(now, key)).orElse(-1);
    ListState next =
        index < 0
            ? list.at(list.selected(), now.size(), height)
            : list.follow(index, now.size(), height);
    return with(words, now, next).settled(1, height);
  }

  Listing move(int by, int rows) {
    int height = ListingTable.rows(rows);
    ListState next = list.move(by, shown.size(), height);
    return with(filter, shown, next).settled(by < 0 ? -1 : 1, height);
  }

  Listing scroll(int by, int rows) {
    SheetView next = sheet.scroll(sheet.top() + by, rows);
    return new Listing(kind, asked, read, page, filter, shown, list, next);
  }

  /** Everything laid out for panels of that size. */
  Listing fit(int columns, int rows, Instant now, Supplier<ZoneId> zone) {
    if (kind.isEmpty()) {
      return this;
    }
    int height = ListingTable.rows(rows);
    Listing fitted =
        with(filter, shown, list.at(list.selected(), shown.size(), height)).settled(1, height);
    SheetView next = sheet.about(fitted.selected()).layOut(columns, rows, now, zone);
    return new Listing(kind, asked, read, page, filter, shown, fitted.list, next);
  }

  /** The selected ticket, where nobody has looked yet for what is like it. */
  Optional<String> unasked() {
    return sheet.asked() ? Optional.empty() : sheet.ticket();
  }

  Listing askSimilar() {
    return new Listing(kind, asked, read, page, filter, shown, list, sheet.ask());
  }

  Listing found(Event.SimilarFound found) {
    boolean current = sheet.ticket().filter(found.ticket()::equals).isPresent();
    return current
        ? new Listing(kind, asked, read, page, filter, shown, list, sheet.found(found.similar()))
        : this;
  }

  private Listing with(String words, List<ListingRow> now, ListState next) {
    return new Listing(kind, asked, read, page, words, now, next, sheet);
  }

  /** Not on a heading, and with the heading above the first row of a section in sight. */
  private Listing settled(int step, int height) {
    int at = list.selected();
    if (at >= shown.size()) {
      return this;
    }
    if (shown.get(at).isHeading()) {
      int next = at + step < 0 ? at + 1 : at + step;
      return with(filter, shown, list.at(next, shown.size(), height)).settled(1, height);
    }
    boolean hidden = at > 0 && list.top() == at && height > 1 && shown.get(at - 1).isHeading();
    return hidden ? with(filter, shown, new ListState(at, at - 1)) : this;
  }

  private static List<ListingRow> sections(List<ListingRow> rows) {
    List<ListingRow> all = new ArrayList<>();
    String section = "";
    for (ListingRow row : rows) {
      if (!row.section().equals(section)) {
        section = row.section();
        all.add(ListingRow.heading(section));
      }
      all.add(row);
    }
    return List.copyOf(all);
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
