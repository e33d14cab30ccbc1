package dev.bugbash.tui.app;

import dev.bugbash.board.tickets.LinkOutcome;
import dev.bugbash.board.tickets.Similar;
import dev.bugbash.board.tickets.SimilarTicket;
import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of tickets while the screen is open; for any thread. */
public interface TicketSource {
  /** The clusters that people linked with tickets, by the ticket's id. */
  Map<String, List<ClusterId>> links();

  /**
   * What is like a ticket; may take seconds. Empty where there is no such ticket.
   *
   * @param limit at most so many of each
   */
  Optional<Similar> similar(String ticket, int limit);

  /**
   * The tickets that a cluster may be the bug of, the most alike first; may take seconds.
   *
   * @param limit at most so many
   */
  List<SimilarTicket> alike(ClusterId cluster, int limit);

  /** Says that a ticket is about a cluster. */
  LinkOutcome link(String ticket, ClusterId cluster, String who);

  /** Where nothing is known of tickets. */
  TicketSource NONE =
      new TicketSource() {
        @Override
        public Map<String, List<ClusterId>> links() {
          return Map.of();
        }

        @Override
        public Optional<Similar> similar(String ticket, int limit) {
          return Optional.empty();
        }

        @Override
        public List<SimilarTicket> alike(ClusterId cluster, int limit) {
          return List.of();
        }

        @Override
        public LinkOutcome link(String ticket, ClusterId cluster, String who) {
          return LinkOutcome.NO_SUCH_TICKET;
        }
      };
}
