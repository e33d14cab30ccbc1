package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ImportSummary;
import dev.bugbash.tui.cli.Screen.BackgroundImport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
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
  public Integer call() throws Exception {
    String who = desk.who();
    try (Board board = paths.isEmpty() ? desk.existingBoard() : desk.board()) {
      return desk.environment().terminal() && !desk.json()
          ? show(board, who)
          : printTable(board, who);
    }
  }

  private int show(Board board, String who) throws Exception {
    AtomicReference<Optional<ImportSummary>> brought = new AtomicReference<>(Optional.empty());
    Optional<BackgroundImport> work =
        work()
            .map(
                named ->
                    progress -> {
                      ImportSummary summary = named.into(board, who, progress);
                      brought.set(Optional.of(summary));
                      return summary;
                    });
    screen.show(board, who, work, desk.environment().variables());
    return brought.get().map(new ImportAnswer(desk)::complain).orElse(ExitCode.DONE);
  }

  private int printTable(Board board, String who) throws Exception {
    int status = ExitCode.DONE;
    Optional<BoardImport> work = work();
    if (work.isPresent()) {
      ImportSummary summary = work.get().into(board, who, (done, of, failures) -> {});
      status = new ImportAnswer(desk).complain(summary);
    }
    ClusterPrint.print(desk, board.clusters());
    if (!desk.json()) {
      desk.say("");
      RunsCommand.print(desk, board.runs());
    }
    return status;
  }

  private Optional<BoardImport> work() {
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(new BoardImport(desk, paths, run.complete(desk.environment())));
  }
}
