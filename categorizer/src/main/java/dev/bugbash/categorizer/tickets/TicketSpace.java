package dev.bugbash.categorizer.tickets;

import dev.bugbash.model.Ticket;
import java.util.List;

/** Tickets and clusters in one space, in which what may be the same bug lies near. */
public final class TicketSpace {
  /** From this score on two tickets look like duplicates, see docs/decisions. */
  private static final double DUPLICATE = 0.5;

  private final List<Bag> tickets;
  private final Likeness amongTickets;
  private final Likeness amongClusters;

  private TicketSpace(List<Bag> tickets, List<Bag> clusters) {
    this.tickets = List.copyOf(tickets);
    this.amongTickets = new Likeness(tickets);
    this.amongClusters = new Likeness(clusters);
  }

  public static TicketSpace of(List<Ticket> tickets, List<ClusterText> clusters) {
    return new TicketSpace(
        tickets.stream().map(Bags::of).toList(), clusters.stream().map(Bags::of).toList());
  }

  /**
   * The tickets most like a given one, without itself, the most alike first.
   *
   * @param ticket its place in the list of tickets
   */
  public List<Alike> duplicates(int ticket, int limit) {
    return amongTickets.like(tickets.get(ticket), limit + 1).stream()
        .filter(alike -> alike.place() != ticket)
        .limit(limit)
        .toList();
  }

  /** Whether two tickets are so alike that a person should be told. */
  public static boolean isDuplicate(Alike alike) {
    return alike.score() >= DUPLICATE;
  }

  /** The clusters that may be the bug of a ticket, the most probable first. */
  public List<Alike> clusters(int ticket, int limit) {
    return amongClusters.like(tickets.get(ticket), limit);
  }
}
