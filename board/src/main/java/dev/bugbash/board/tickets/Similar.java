package dev.bugbash.board.tickets;

import dev.bugbash.model.Ticket;
import java.util.List;

/**
 * What is like a ticket, the most alike first.
 *
 * @param ticket that was asked for
 */
public record Similar(Ticket ticket, List<SimilarTicket> tickets, List<SimilarCluster> clusters) {
  public Similar {
    tickets = List.copyOf(tickets);
    clusters = List.copyOf(clusters);
  }
}
