package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.reports.ReportKind;
import dev.bugbash.reports.ReportWriter;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
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
  /** The formats, as one writes them. */
  static final class Words implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(ReportKind.values()).map(ReportKind::word).iterator();
    }
  }

  private final Desk desk;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Words.class,
      description = "What to write: ${COMPLETION-CANDIDATES}. Default: markdown.")
  private ReportKind format = ReportKind.MARKDOWN;

  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "Where to write. Default: standard output.")
  private Optional<String> file = Optional.empty();

  ReportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    ReportWriter writer = format.writer(desk.environment().clock());
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
            json.writeStringField("format", format.word());
          });
    } else {
      desk.say(Phrase.of("Wrote %s.", name));
    }
  }
}
