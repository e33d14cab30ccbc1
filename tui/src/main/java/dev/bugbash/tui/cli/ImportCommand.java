package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ImportSummary;
import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.importers.tickets.table.NamedColumns;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings reports onto the board. */
@Command(
    name = "import",
    description = {
      "Read reports, failures and tickets onto the board.",
      "Formats are known by their content. What the board has already is left out."
    },
    footer = {
      "%nExamples:",
      "  bugbash import target/surefire-reports",
      "  bugbash import 'build/**/TEST-*.xml' --run nightly-412",
      "  bugbash import reports.tar.gz tickets.csv",
      "  bugbash import bugs.csv --columns id=Nr,title=Headline,assignee=Who",
      "  curl -s https://ci.example.org/report.xml | bugbash import -",
      "%nWhat the options don't say comes from a bugbash-run.json beside the reports, then from the"
          + " variables of the CI system, then from git. A file that can't be read is named, the"
          + " others are imported, and the exit code is 2."
    })
final class ImportCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, globs, archives; - for standard input.")
  private List<String> paths = List.of();

  @Mixin private final RunOptions run = new RunOptions();

  @Mixin private final ColumnOption columns = new ColumnOption();

  ImportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    String who = desk.who();
    columns.with(Map.of());
    BoardImport work = BoardImport.of(desk.environment(), paths, run);
    try (Board board = desk.board();
        BoardTickets tickets = desk.tickets(board)) {
      long before = tickets.newest();
      NamedColumns named = columns.with(tickets.columns());
      ImportSummary summary = read(work.with(desk.environment(), named), board, who);
      tickets.rememberColumns(named.met(), who);
      int duplicates = summary.tickets() == 0 ? 0 : tickets.likelyDuplicates(before);
      int status = new ImportAnswer(desk).print(summary, duplicates);
      return columns.isGiven() && named.met().isEmpty() ? noTable() : status;
    }
  }

  private int noTable() {
    desk.complain("--columns: no file has a header with all of these columns.");
    return ExitCode.USAGE;
  }

  private ImportSummary read(BoardImport work, Board board, String who) {
    try (ProgressLine progress = ProgressLine.on(desk.environment())) {
      return work.into(board, who, progress::reading);
    }
  }
}
