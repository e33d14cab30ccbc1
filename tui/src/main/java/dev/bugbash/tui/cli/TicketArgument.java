package dev.bugbash.tui.cli;

import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.model.Ticket;
import dev.bugbash.tui.cli.print.Phrase;
import java.util.Map;
import java.util.stream.Collectors;

/** Which ticket a person means. */
final class TicketArgument {
  private TicketArgument() {}

  /** The id on the board of the ticket that is meant; as it was written where there is none. */
  static String id(BoardTickets tickets, String asked) {
    Map<String, Ticket> meant = tickets.meant(asked);
    if (meant.size() > 1) {
      throw several(asked, meant);
    }
    return meant.values().stream().findFirst().map(Ticket::id).orElse(asked);
  }

  private static RefusedException several(String asked, Map<String, Ticket> meant) {
    return new RefusedException(
        meant.entrySet().stream()
            .map(each -> Phrase.of("  %s  %s", each.getKey(), each.getValue().title()))
            .collect(
                Collectors.joining(
                    "\n",
                    Phrase.of("%,d tickets have the id %s; name one of:\n", meant.size(), asked),
                    "")));
  }

  static RefusedException unknown(String ticket) {
    return new RefusedException(
        Phrase.of("There is no ticket '%s'. `bugbash tickets` lists them.", ticket));
  }
}
