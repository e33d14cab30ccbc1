package dev.bugbash.board.tickets;

import dev.bugbash.model.Ticket;
import java.util.List;

/**
 * What is like a ticket: first the tickets that the tracker calls duplicates, then the most alike.
 *
 * @param ticket that was asked for
 */
public record Similar(Ticket ticket, List<SimilarTicket> tickets, List<SimilarCluster> clusters) {
  public Similar {
    tickets = List.copyOf(tickets);
    clusters = List.copyOf(clusters);
  }
}
