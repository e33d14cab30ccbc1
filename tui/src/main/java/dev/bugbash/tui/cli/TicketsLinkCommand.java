package dev.bugbash.tui.cli;

import dev.bugbash.board.tickets.BoardTickets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Say that a ticket is about a cluster. */
@Command(
    name = "link",
    description = "Say that a ticket is about a cluster.",
    footer = {"%nExample:", "  bugbash tickets link T-12 BB-5"})
final class TicketsLinkCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private final TicketAndCluster both = new TicketAndCluster();

  TicketsLinkCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return both.change(desk, BoardTickets::link, "linked with");
  }
}
