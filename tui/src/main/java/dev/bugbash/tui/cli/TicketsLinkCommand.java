package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.model.ClusterId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Say that a ticket is about a cluster. */
@Command(
    name = "link",
    description = "Say that a ticket is about a cluster.",
    footer = {"%nExample:", "  bugbash tickets link T-12 BB-5"})
final class TicketsLinkCommand implements Callable<Integer> {
  private final Desk desk;

  @SuppressWarnings("NullAway.Init")
  @Parameters(index = "0", paramLabel = "TICKET", description = "Its id.")
  private String ticket;

  @SuppressWarnings("NullAway.Init")
  @Parameters(
      index = "1",
      paramLabel = "CLUSTER",
      converter = ClusterArgument.class,
      description = "Such as BB-5.")
  private ClusterId cluster;

  TicketsLinkCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    String who = desk.who();
    try (Board board = desk.existingBoard();
        BoardTickets tickets = desk.tickets(board)) {
      return new LinkAnswer(desk, board, ticket, cluster)
          .print(tickets.link(ticket, cluster, who), "linked with");
    }
  }
}
