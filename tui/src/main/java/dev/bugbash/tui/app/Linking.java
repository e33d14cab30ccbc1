package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.board.tickets.LinkOutcome;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** Links tickets with clusters, and tells which are linked; for one thread. */
final class Linking {
  private final Board board;
  private final TicketSource tickets;
  private final String who;

  Linking(Board board, TicketSource tickets, String who) {
    this.board = board;
    this.tickets = tickets;
    this.who = who;
  }

  /**
   * @param made told how many events it made
   */
  Event link(Effect.Link link, IntConsumer made) {
    String ticket = asWritten(link.ticket());
    List<ClusterId> linked = new ArrayList<>();
    List<ClusterId> before = new ArrayList<>();
    for (ClusterId cluster : link.clusters()) {
      LinkOutcome outcome = tickets.link(ticket, cluster, who);
      if (outcome == LinkOutcome.NO_SUCH_TICKET) {
        return Decisions.refused("there is no ticket " + ticket);
      }
      if (outcome == LinkOutcome.DONE) {
        linked.add(cluster);
      } else if (outcome == LinkOutcome.UNCHANGED) {
        before.add(cluster);
      }
    }
    made.accept(linked.size());
    if (linked.isEmpty() && before.isEmpty()) {
      return Decisions.refused("there is no " + link.clusters().get(0) + " any more");
    }
    return linked.isEmpty()
        ? Decisions.done(ticket + " is linked with " + Words.clusters(before) + " already")
        : Decisions.done(ticket + " is linked with " + Words.clusters(linked));
  }

  /** The tickets that are linked with a cluster. */
  List<Ticket> of(ClusterId cluster) {
    Set<String> ids = new TreeSet<>();
    tickets
        .links()
        .forEach(
            (ticket, clusters) -> {
              if (clusters.contains(cluster)) {
                ids.add(ticket);
              }
            });
    return ids.isEmpty()
        ? List.of()
        : board.tickets().stream().filter(ticket -> ids.remove(ticket.id())).toList();
  }

  /** The id of a ticket whatever its case. */
  private String asWritten(String typed) {
    List<String> ids =
        board.tickets().stream().map(Ticket::id).filter(typed::equalsIgnoreCase).toList();
    return ids.isEmpty() || ids.contains(typed) ? typed : ids.get(0);
  }
}
