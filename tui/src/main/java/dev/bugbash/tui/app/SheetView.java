package dev.bugbash.tui.app;

import dev.bugbash.board.tickets.Similar;
import dev.bugbash.tui.view.Document;
import dev.bugbash.tui.view.Line;
import dev.bugbash.tui.view.ListingRow;
import dev.bugbash.tui.view.Sheet;
import dev.bugbash.tui.view.TicketSheet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is told of the selected row of a listing, laid out in lines.
 *
 * @param row that it is about
 * @param asked whether what is like it is looked for, or was
 * @param similar what is like it, where it is a ticket
 * @param width that {@code lines} are made for; negative before they are
 * @param top first line on the screen
 */
record SheetView(
    Optional<ListingRow> row,
    boolean asked,
    Optional<Similar> similar,
    int width,
    int top,
    List<Line> lines) {
  static final SheetView EMPTY =
      new SheetView(Optional.empty(), false, Optional.empty(), -1, 0, List.of());

  /** About another row, or about the same as it is now. */
  SheetView about(Optional<ListingRow> now) {
    boolean same = now.map(ListingRow::key).equals(row.map(ListingRow::key));
    return same
        ? new SheetView(now, asked, similar, now.equals(row) ? width : -1, top, lines)
        : new SheetView(now, false, Optional.empty(), -1, 0, List.of());
  }

  /** The ticket that it is about, where it is about one. */
  Optional<String> ticket() {
    return row.map(ListingRow::sheet)
        .filter(TicketSheet.class::isInstance)
        .map(sheet -> ((TicketSheet) sheet).ticket().id());
  }

  SheetView ask() {
    return new SheetView(row, true, similar, width, top, lines);
  }

  SheetView found(Similar other) {
    return new SheetView(row, asked, Optional.of(other), -1, top, lines);
  }

  SheetView scroll(int to, int height) {
    return new SheetView(
        row, asked, similar, width, Document.clamp(to, lines.size(), height), lines);
  }

  /** Laid out for a panel of that size; the same if it already is. */
  SheetView layOut(int columns, int height, Instant now, Supplier<ZoneId> zone) {
    if (row.isEmpty()) {
      return this;
    }
    List<Line> made = columns == width ? lines : sheet().lines(columns, now, zone);
    return new SheetView(
        row, asked, similar, columns, Document.clamp(top, made.size(), height), made);
  }

  private Sheet sheet() {
    Sheet sheet = row.orElseThrow().sheet();
    return sheet instanceof TicketSheet ticket ? ticket.with(similar) : sheet;
  }
}
