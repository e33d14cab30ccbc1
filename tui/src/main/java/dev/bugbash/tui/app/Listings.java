package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.tui.view.EveryoneRows;
import dev.bugbash.tui.view.HistoryRows;
import dev.bugbash.tui.view.ListingPage;
import dev.bugbash.tui.view.RunRows;
import dev.bugbash.tui.view.TicketRows;

/** Reads what the views list that are not about clusters; for one thread. */
final class Listings {
  private static final int MOST_EVENTS = 2_000;

  private final Board board;
  private final String who;
  private final TicketSource tickets;

  Listings(Board board, String who, TicketSource tickets) {
    this.board = board;
    this.who = who;
    this.tickets = tickets;
  }

  ListingPage read(Effect.ReadListing wish) {
    return switch (wish.kind()) {
      case EVERYONE ->
          EveryoneRows.of(
              board.clusters(), board.chronicle().people(), who, wish.now(), wish.zone());
      case TICKETS -> TicketRows.of(board.tickets(), tickets.links(), board.clusters());
      case RUNS ->
          RunRows.of(board.runs(), board.chronicle().firstSeen(), board.clusters(), wish.zone());
      case HISTORY -> HistoryRows.of(board.chronicle().told(MOST_EVENTS), wish.now(), wish.zone());
    };
  }
}
