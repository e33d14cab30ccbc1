package dev.bugbash.tui.app;

import dev.bugbash.board.tickets.Similar;
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
      };
}
