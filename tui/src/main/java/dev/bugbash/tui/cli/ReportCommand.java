package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.reports.ReportWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the board for people who don't open a terminal. */
@Command(
    name = "report",
    description = "Write the board as HTML, Markdown, JSON, or CSV for a tracker.",
    footer = {
      "%nExamples:",
      "  bugbash report --format html -o triage.html",
      "  bugbash report --format markdown | gh pr comment --body-file -",
      "  bugbash report --format csv -o tickets.csv",
      "%n-o replaces the file at once and as a whole: nobody ever sees half of it. --format is the"
          + " form of the report; --output json only tells in JSON what was written."
    })
final class ReportCommand implements Callable<Integer> {
  /** What to write. */
  enum Format {
    HTML,
    MARKDOWN,
    JSON,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Desk desk;
  private final Function<Format, ReportWriter> writers;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.MARKDOWN;

  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "Where to write. Default: standard output.")
  private Optional<String> file = Optional.empty();

  ReportCommand(Desk desk, Function<Format, ReportWriter> writers) {
    this.desk = desk;
    this.writers = writers;
  }

  @Override
  public Integer call() throws IOException {
    ReportWriter writer = writers.apply(format);
    try (Board board = desk.existingBoard()) {
      if (file.isEmpty() || file.get().equals("-")) {
        writer.write(board, desk.out());
        return ExitCode.DONE;
      }
      ReportFile target = ReportFile.at(desk.environment().resolve(file.get()));
      target.write(out -> writer.write(board, out));
      tell(file.get());
      return ExitCode.DONE;
    }
  }

  private void tell(String name) {
    if (desk.json()) {
      desk.printJson(
          json -> {
            json.writeStringField("file", name);
            json.writeStringField("format", format.toString());
          });
    } else {
      desk.say("Wrote %s.".formatted(name));
    }
  }
}
