package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardEvent;
import dev.bugbash.tui.view.HistoryLines;
import dev.bugbash.tui.view.ListingRow;
import dev.bugbash.tui.view.Tab;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads what the views list that are not about clusters. */
final class Listings {
  private static final int MOST_EVENTS = 2_000;

  private Listings() {}

  static List<ListingRow> read(Board board, Tab.Kind kind, ZoneId zone) {
    return switch (kind) {
      case HISTORY -> history(board, zone);
    };
  }

  /** The newest first. */
  private static List<ListingRow> history(Board board, ZoneId zone) {
    long from = Math.max(0, board.sequence() - MOST_EVENTS);
    List<BoardEvent> events = new ArrayList<>(board.eventsAfter(from, MOST_EVENTS));
    Collections.reverse(events);
    return events.stream().map(event -> HistoryLines.row(event, zone)).toList();
  }
}
