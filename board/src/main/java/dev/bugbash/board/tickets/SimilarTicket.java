package dev.bugbash.board.tickets;

import dev.bugbash.model.Ticket;
import java.util.List;

/**
 * A ticket that may be a duplicate.
 *
 * @param known whether the tracker calls one of the two a duplicate of the other
 * @param score from 0 to 1
 * @param shared words that say most of why
 */
public record SimilarTicket(Ticket ticket, boolean known, double score, List<String> shared) {
  public SimilarTicket {
    shared = List.copyOf(shared);
  }
}
