package dev.bugbash.tui.cli;

import dev.bugbash.board.tickets.BoardTickets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Take back that a ticket is about a cluster. */
@Command(
    name = "unlink",
    description = "Take back that a ticket is about a cluster.",
    footer = {"%nExample:", "  bugbash tickets unlink T-12 BB-5"})
final class TicketsUnlinkCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final TicketAndCluster both = new TicketAndCluster();

  TicketsUnlinkCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return both.change(desk, BoardTickets::unlink, "not linked with");
  }
}
