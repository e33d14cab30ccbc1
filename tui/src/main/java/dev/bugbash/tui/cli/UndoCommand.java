package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.corrections.Undone;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes back what one did. */
@Command(
    name = "undo",
    description = {
      "Take back what you did last.",
      "Merges, splits, moves, claims, releases, notes, known causes, imported rules and"
          + " reclusterings; only your own, the newest first. What others built upon stays."
    },
    footer = {"%nExamples:", "  bugbash undo", "  bugbash undo 3"})
final class UndoCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many; ${DEFAULT-VALUE} where it is not said.")
  private int count;

  UndoCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (count < 1) {
      throw new RefusedException("At least one thing can be undone, not " + count + ".");
    }
    try (Board board = desk.existingBoard()) {
      List<Undone> all = board.corrections().undo(desk.who(), count);
      if (all.isEmpty() && !desk.json()) {
        desk.say("There is nothing of yours to undo.");
      }
      return all.stream().mapToInt(this::print).reduce(ExitCode.DONE, Math::max);
    }
  }

  private int print(Undone undone) {
    String what =
        Phrase.of(
            "%s%s%s",
            undone.kind(),
            undone.cluster().map(id -> " " + id).orElse(""),
            undone.detail().isEmpty() ? "" : " (" + undone.detail() + ")");
    if (desk.json()) {
      desk.printJson(new Fields(undone));
    } else if (undone.done()) {
      desk.say("Undone: " + what);
    }
    if (!undone.done()) {
      desk.complain(Phrase.of("Not undone: %s: %s", what, undone.problem()));
    }
    return undone.done() ? ExitCode.DONE : ExitCode.USAGE;
  }

  /** A record rather than a lambda, whose signature would make picocli load the JSON library. */
  private record Fields(Undone undone) implements JsonLines.Fields {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeNumberField("sequence", undone.sequence());
      json.writeStringField("kind", undone.kind());
      JsonLines.text(json, "cluster", undone.cluster().map(ClusterId::toString));
      json.writeStringField("detail", undone.detail());
      json.writeBooleanField("undone", undone.done());
      json.writeStringField("problem", undone.problem());
    }
  }
}
