package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.tui.cli.print.JsonLines;
import dev.bugbash.tui.cli.print.Phrase;
import dev.bugbash.tui.cli.print.Printable;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes rules to a file. */
@Command(
    name = "export",
    description = "Write what people decided to a file; the same decisions are the same text.",
    footer = {
      "%nExamples:",
      "  bugbash rules export bugbash-rules.txt",
      "  bugbash rules export | diff bugbash-rules.txt -"
    })
final class RulesExportCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "The file. Default: standard output, which - is too.")
  private String file = "-";

  RulesExportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    try (Board board = desk.existingBoard()) {
      String rules = board.corrections().exportRules();
      if (file.equals("-")) {
        rules.lines().map(Printable::line).forEach(desk.out()::println);
        return ExitCode.DONE;
      }
      ReportFile.at(desk.environment().resolve(file)).write(out -> out.write(rules));
    }
    if (desk.json()) {
      JsonLines.Fields fields = json -> json.writeStringField("file", file);
      desk.printJson(fields);
    } else {
      desk.say(Phrase.of("Wrote %s.", file));
    }
    return ExitCode.DONE;
  }
}
