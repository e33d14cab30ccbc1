package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.board.Board;
import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Table;
import dev.bugbash.tui.cli.print.Table.Column;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists known causes. */
@Command(
    name = "list",
    description = "List the known causes, the oldest first.",
    footer = {"%nExamples:", "  bugbash known list", "  bugbash known list --output json"})
final class KnownListCommand implements Callable<Integer> {
  private final Desk desk;

  KnownListCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    try (Board board = desk.existingBoard()) {
      List<KnownCause> causes = board.corrections().knownCauses();
      if (desk.json()) {
        causes.forEach(cause -> desk.printJson(new Fields(cause)));
      } else if (causes.isEmpty()) {
        desk.say("There are no known causes. `bugbash known add` names one.");
      } else {
        print(causes);
      }
    }
    return ExitCode.DONE;
  }

  private void print(List<KnownCause> causes) {
    Table table =
        new Table(
            List.of(
                Column.text("NAME"),
                Column.text("CLUSTER"),
                Column.text("BY"),
                Column.flexible("CONDITION"),
                Column.flexible("ADVICE"),
                Column.flexible("LINK")));
    for (KnownCause cause : causes) {
      table.row(
          cause.name(),
          cause.cluster().map(ClusterId::toString).orElse(""),
          cause.who(),
          cause.kind().word() + " " + cause.text(),
          cause.advice(),
          cause.link());
    }
    desk.print(table);
  }

  /** A record rather than a lambda, whose signature would make picocli load the JSON library. */
  private record Fields(KnownCause cause) implements JsonLines.Fields {
    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStringField("name", cause.name());
      JsonLines.text(json, "cluster", cause.cluster().map(ClusterId::toString));
      json.writeStringField("kind", cause.kind().word());
      json.writeStringField("text", cause.text());
      json.writeStringField("advice", cause.advice());
      json.writeStringField("link", cause.link());
      json.writeStringField("who", cause.who());
      json.writeStringField("at", cause.at().toString());
    }
  }
}
