package dev.bugbash.tui.app;

import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.board.tickets.LinkOutcome;
import dev.bugbash.board.tickets.Similar;
import dev.bugbash.board.tickets.SimilarTicket;
import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tickets of an open board. */
public record BoardTicketSource(BoardTickets tickets) implements TicketSource {
  @Override
  public Map<String, List<ClusterId>> links() {
    return tickets.links();
  }

  @Override
  public Optional<Similar> similar(String ticket, int limit) {
    return tickets.similar(ticket, limit);
  }

  @Override
  public List<SimilarTicket> alike(ClusterId cluster, int limit) {
    return tickets.alike(cluster, limit);
  }

  @Override
  public LinkOutcome link(String ticket, ClusterId cluster, String who) {
    return tickets.link(ticket, cluster, who);
  }
}
