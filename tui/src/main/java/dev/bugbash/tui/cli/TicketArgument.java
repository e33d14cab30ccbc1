package dev.bugbash.tui.cli;

import dev.bugbash.tui.cli.print.Phrase;

/** Tells that a ticket is not there. */
final class TicketArgument {
  private TicketArgument() {}

  static RefusedException unknown(String ticket) {
    return new RefusedException(
        Phrase.of("There is no ticket '%s'. `bugbash tickets` lists them.", ticket));
  }
}
