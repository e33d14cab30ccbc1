package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.corrections.Corrections;
import dev.bugbash.board.corrections.Reclustering;
import dev.bugbash.board.corrections.Reclustering.Change;
import dev.bugbash.board.corrections.Recut;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Groups everything anew. */
@Command(
    name = "recluster",
    description = {
      "Group all failures anew, under what people decided.",
      "An import never moves what is placed; this does. The cluster with most of the failures keeps"
          + " id, claim and notes; those of known causes are left alone, and those that two people"
          + " hold are not joined."
    },
    footer = {
      "%nExamples:",
      "  bugbash recluster --dry-run",
      "  bugbash recluster",
      "  bugbash recluster --granularity +1 --dry-run",
      "%nWith --granularity clusters join or part along the merge tree as `bugbash clusters"
          + " --granularity` shows,",
      "and later imports are placed as finely."
    })
final class ReclusterCommand implements Callable<Integer> {
  private final Desk desk;

  @Option(names = "--dry-run", description = "Only tell what would join and what would part.")
  private boolean dryRun;

  @Mixin private GranularityOption granularity = new GranularityOption();

  ReclusterCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Board board = desk.existingBoard()) {
      Reclustering outcome =
          granularity.value().isPresent()
              ? recut(board.corrections(), granularity.value().get())
              : board.corrections().recluster(desk.who(), dryRun);
      if (desk.json()) {
        outcome.changes().forEach(change -> desk.printJson(new Fields(change, outcome.applied())));
      } else {
        print(outcome);
      }
    }
    return ExitCode.DONE;
  }

  /** Tells and applies what a recut shows; looks again where others changed it meanwhile. */
  private Reclustering recut(Corrections corrections, Granularity level) {
    Recut shown = corrections.recut();
    if (dryRun) {
      return new Reclustering(shown.at(level).changes(), false);
    }
    Optional<Reclustering> applied = corrections.apply(shown, level, desk.who());
    return applied.isPresent() ? applied.get() : recut(corrections, level);
  }

  private void print(Reclustering outcome) {
    if (outcome.changes().isEmpty()) {
      desk.say(outcome.applied() ? "Nothing changed." : "Nothing would change.");
      return;
    }
    Table table =
        new Table(
            List.of(
                Column.text("FROM"),
                Column.text("WHAT"),
                Column.text("TO"),
                Column.number("FAILURES"),
                Column.flexible("TITLE")));
    outcome
        .changes()
        .forEach(
            change ->
                table.row(
                    change.from(), what(change), to(change), change.failures(), change.title()));
    desk.print(table);
    int failures = outcome.changes().stream().mapToInt(Change::failures).sum();
    desk.say(
        Phrase.of(
            outcome.applied()
                ? "%s changed cluster; `bugbash undo` takes that back."
                : "%s would change cluster; the same without --dry-run does it.",
            Phrase.count(failures, "failure")));
  }

  private static String what(Change change) {
    return change.whole() ? "joins" : "parts";
  }

  private static String to(Change change) {
    return change.to() == 0 ? "(new)" : "BB-" + change.to();
  }

  /** A record rather than a lambda, whose signature would make picocli load the JSON library. */
  private record Fields(Change change, boolean applied) implements JsonLines.Fields {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStringField("from", change.from().toString());
      json.writeStringField("what", what(change));
      JsonLines.text(
          json, "to", change.to() == 0 ? Optional.empty() : Optional.of("BB-" + change.to()));
      json.writeNumberField("failures", change.failures());
      json.writeStringField("title", change.title());
      json.writeBooleanField("applied", applied);
    }
  }
}
