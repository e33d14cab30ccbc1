package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ImportSummary;
import dev.bugbash.board.Relations;
import dev.bugbash.board.ReportImport;
import dev.bugbash.board.search.BoardSearch;
import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.importers.tickets.table.NamedColumns;
import dev.bugbash.tui.app.BackgroundImport;
import dev.bugbash.tui.app.FirstReading;
import dev.bugbash.tui.app.Opening;
import dev.bugbash.tui.app.PlainScreen;
import dev.bugbash.tui.app.StillScreen;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.config.Personal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports, and opens the screen. */
@Command(
    name = "triage",
    description = {
      "Open the screen, after an import where something is named.",
      "It shows clusters, their tests and evidence, claims and notes; who holds what, tickets, runs"
          + " and history; and opens where it was left. Without a terminal the clusters and runs"
          + " are printed instead.",
      "How it looks and which keys it has is said in ~/.config/bugbash/config: see `bugbash"
          + " doctor`."
    },
    footer = {
      "%nExamples:",
      "  bugbash triage fixtures/upgrade",
      "  bugbash triage --as ana --fresh",
      "  bugbash triage --plain --read-only",
      "  bugbash triage target/surefire-reports --output json | jq ."
    })
final class TriageCommand implements Callable<Integer> {
  /** A page of twenty lines. */
  private static final Size LINES = new Size(100, 24);

  private final Desk desk;
  private final Screen screen;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "What to import first, as for `bugbash import`.")
  private List<String> paths = List.of();

  @Option(
      names = "--fresh",
      description = "Begin as if for the first time, not where you left the screen.")
  private boolean fresh;

  @Mixin private final RunOptions run = new RunOptions();

  @Option(
      names = "--plain",
      description = "Lines of text instead of a screen, for screen readers and slow lines.")
  private boolean plain;

  @Option(names = "--read-only", description = "Look, but change nothing.")
  private boolean readOnly;

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
      if (plain && !desk.json()) {
        return lines(board, who, reading);
      }
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
    FirstReading first = FirstReading.begin(board, who);
    Personal kept = desk.personal(who);
    Personal personal = fresh ? kept.afresh() : kept;
    Optional<RememberedImport> background =
        work.map(named -> new RememberedImport(named, board, who));
    int status;
    try (BoardSearch search = desk.search(board);
        BoardTickets tickets = desk.tickets(board)) {
      status =
          screen.show(
              new Opening(
                  board,
                  who,
                  first,
                  desk.equipment(search, tickets, personal),
                  background.map(BackgroundImport.class::cast),
                  readOnly,
                  false));
    }
    return background
        .flatMap(RememberedImport::summary)
        .map(new ImportAnswer(desk)::complain)
        .filter(complaint -> complaint != ExitCode.DONE)
        .orElse(status);
  }

  private int lines(Board board, String who, Optional<BoardImport> work) throws IOException {
    int status = work.map(named -> imported(board, who, named)).orElse(ExitCode.DONE);
    Environment environment = desk.environment();
    try (BoardSearch search = desk.search(board);
        BoardTickets tickets = desk.tickets(board)) {
      StillScreen screen =
          new StillScreen(
              board,
              who,
              readOnly,
              desk.equipment(search, tickets, desk.personal(who).afresh()),
              LINES,
              environment.clock());
      BufferedReader in =
          new BufferedReader(new InputStreamReader(environment.in(), StandardCharsets.UTF_8));
      new PlainScreen(screen, in, environment.out()).run();
    }
    return status;
  }

  private int imported(Board board, String who, BoardImport work) {
    return new ImportAnswer(desk).complain(work.into(board, who, (done, of, failures) -> {}));
  }

  private int print(Board board, String who, Optional<BoardImport> work) {
    int status = work.map(named -> imported(board, who, named)).orElse(ExitCode.DONE);
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
