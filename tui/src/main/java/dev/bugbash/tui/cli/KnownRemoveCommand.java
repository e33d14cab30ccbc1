package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.corrections.KnownOutcome;
import dev.bugbash.board.corrections.KnownOutcome.Refused;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a known cause. */
@Command(
    name = "remove",
    description =
        "Forget a known cause; its failures stay where they are, later ones do not follow.",
    footer = {"%nExamples:", "  bugbash known remove 'database down'"})
final class KnownRemoveCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "NAME", description = "As `bugbash known list` has it.")
  private String name = "";

  KnownRemoveCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Board board = desk.existingBoard()) {
      KnownOutcome outcome = board.corrections().removeKnown(name, desk.who());
      if (outcome instanceof Refused refused) {
        throw new RefusedException(refused.reason());
      }
    }
    if (desk.json()) {
      JsonLines.Fields fields = json -> json.writeStringField("name", name);
      desk.printJson(fields);
    } else {
      desk.say(Phrase.of("'%s' is no known cause any more; its failures stay together.", name));
    }
    return ExitCode.DONE;
  }
}
