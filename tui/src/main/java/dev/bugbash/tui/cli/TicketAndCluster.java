package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.board.tickets.LinkOutcome;
import dev.bugbash.model.ClusterId;
import picocli.CommandLine.Parameters;

/** The ticket and the cluster that {@code tickets link} and {@code unlink} are about. */
final class TicketAndCluster {
  @SuppressWarnings("NullAway.Init")
  @Parameters(
      index = "0",
      paramLabel = "TICKET",
      description = "Its id; FILE#ID or PROJECT#ID where several have it.")
  private String ticket;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      index = "1",
      paramLabel = "CLUSTER",
      converter = ClusterArgument.class,
      description = "Such as BB-5.")
  private ClusterId cluster;

  /** Links them, or takes that back. */
  interface Change {
    LinkOutcome on(BoardTickets tickets, String ticket, ClusterId cluster, String who);
  }

  /**
   * Changes the board; returns the exit code.
   *
   * @param state of the two from then on, such as {@code linked with}
   */
  int change(Desk desk, Change change, String state) {
    String who = desk.who();
    try (Board board = desk.existingBoard();
        BoardTickets tickets = desk.tickets(board)) {
      String id = TicketArgument.id(tickets, ticket);
      return new LinkAnswer(desk, board, id, cluster)
          .print(change.on(tickets, id, cluster, who), state);
    }
  }
}
