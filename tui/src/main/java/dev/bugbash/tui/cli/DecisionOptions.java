package dev.bugbash.tui.cli;

import dev.bugbash.board.corrections.Decision;
import picocli.CommandLine.Option;

/** Options of commands that correct clusters. */
final class DecisionOptions {
  @Option(
      names = "--because",
      paramLabel = "TEXT",
      description = "Why; is shown to whoever wants it otherwise later.")
  private String reason = "";

  @Option(
      names = "--force",
      description = "End earlier decisions of people that say otherwise; by default they stand.")
  private boolean force;

  Decision decision(Desk desk) {
    return new Decision(desk.who(), reason.strip(), force);
  }
}
