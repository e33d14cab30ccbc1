package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ImportSummary;
import dev.bugbash.board.Relations;
import dev.bugbash.board.ReportImport;
import dev.bugbash.board.search.BoardSearch;
import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.categorizer.search.QueryMistakeException;
import dev.bugbash.importers.tickets.table.NamedColumns;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.app.BackgroundImport;
import dev.bugbash.tui.app.Workplace;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Imports, and opens the screen. */
@Command(
    name = "triage",
    description = {
      "Open the screen, after an import where something is named.",
      "It shows clusters, their tests and evidence, claims and notes. Without a terminal the"
          + " clusters and runs are printed instead."
    },
    footer = {
      "%nExamples:",
      "  bugbash triage fixtures/upgrade",
      "  bugbash triage --as ana",
      "  bugbash triage target/surefire-reports --output json | jq ."
    })
final class TriageCommand implements Callable<Integer> {
  private final Desk desk;
  private final Screen screen;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "What to import first, as for `bugbash import`.")
  private List<String> paths = List.of();

  @Mixin private final RunOptions run = new RunOptions();

  TriageCommand(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    String who = desk.who();
    Optional<BoardImport> work = work();
    try (Board board = work.isPresent() ? desk.board() : desk.existingBoard()) {
      Optional<BoardImport> reading = withColumns(work, board);
      return desk.environment().terminal() && !desk.json()
          ? show(board, who, reading)
          : print(board, who, reading);
    }
  }

  private Optional<BoardImport> withColumns(Optional<BoardImport> work, Board board)
      throws IOException {
    if (work.isEmpty()) {
      return work;
    }
    try (BoardTickets tickets = desk.tickets(board)) {
      NamedColumns named = NamedColumns.of("", tickets.columns());
      return Optional.of(work.get().with(desk.environment(), named));
    }
  }

  private Optional<BoardImport> work() throws IOException {
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(BoardImport.of(desk.environment(), paths, run));
  }

  private int show(Board board, String who, Optional<BoardImport> work) {
    Optional<RememberedImport> background =
        work.map(named -> new RememberedImport(named, board, who));
    int status;
    try (BoardSearch search = desk.search(board)) {
      status =
          screen.show(
              board,
              who,
              background.map(BackgroundImport.class::cast),
              query -> find(search, query),
              workplace(board));
    }
    return background
        .flatMap(RememberedImport::summary)
        .map(new ImportAnswer(desk)::complain)
        .filter(complaint -> complaint != ExitCode.DONE)
        .orElse(status);
  }

  private Workplace workplace(Board board) {
    return new Workplace(
        desk.environment().workingFolder(), desk.environment().variables(), () -> links(board));
  }

  private Map<String, List<ClusterId>> links(Board board) {
    try (BoardTickets tickets = desk.tickets(board)) {
      return tickets.links();
    }
  }

  private static Set<ClusterId> find(BoardSearch search, String query)
      throws QueryMistakeException {
    return search.clusters(query, Integer.MAX_VALUE, failures -> {}).first().stream()
        .map(match -> match.cluster().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  private int print(Board board, String who, Optional<BoardImport> work) {
    int status =
        work.map(named -> named.into(board, who, (done, of, failures) -> {}))
            .map(new ImportAnswer(desk)::complain)
            .orElse(ExitCode.DONE);
    List<ClusterRow> clusters = board.clusters();
    ClusterPrint.print(desk, clusters, Relations.of(clusters, board.kinship()));
    if (!desk.json()) {
      desk.say("");
      RunsCommand.print(desk, board.runs());
    }
    return status;
  }

  /** An import behind the screen, whose outcome is told when the screen is gone. */
  private static final class RememberedImport implements BackgroundImport {
    private final BoardImport work;
    private final Board board;
    private final String who;
    private volatile Optional<ImportSummary> summary = Optional.empty();

    RememberedImport(BoardImport work, Board board, String who) {
      this.work = work;
      this.board = board;
      this.who = who;
    }

    @Override
    public ImportSummary run(ReportImport.Progress progress) {
      ImportSummary brought = work.into(board, who, progress);
      summary = Optional.of(brought);
      return brought;
    }

    Optional<ImportSummary> summary() {
      return summary;
    }
  }
}
