package dev.bugbash.board.intake;

import dev.bugbash.model.Ticket;
import java.util.function.BiPredicate;

/**
 * A ticket by the name that it has on the board.
 *
 * @param id as its tracker names it
 * @param fullName that no other ticket has, such as {@code acme/shop#12} or {@code bugs.csv#12}
 */
public record NamedTicket(String id, String fullName, Ticket ticket) {
  /** Whether a person who wrote that may mean this ticket. */
  public boolean isMeantBy(String asked, BiPredicate<String, String> same) {
    return same.test(id, asked) || same.test(fullName, asked) || same.test(ticket.id(), asked);
  }
}
