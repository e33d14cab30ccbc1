package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ImportedRun;
import dev.bugbash.board.tickets.BoardTickets;
import dev.bugbash.importers.FolderWatch;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.tickets.table.NamedColumns;
import dev.bugbash.model.RunDetails;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports reports while a build writes them. */
@Command(
    name = "watch",
    description = {
      "Import reports as a build writes them, until Ctrl-C.",
      "A report is read once its file has stayed the same for some seconds; one that was cut is"
          + " read again when it changes. All of them are one run. `bugbash triage` in another"
          + " terminal shows the clusters grow."
    },
    footer = {
      "%nExamples:",
      "  bugbash watch target/surefire-reports",
      "  bugbash watch build --run nightly-412 --idle 600",
      "%nThe exit code is that of import: 2 where a file could not be read in the end."
    })
final class WatchCommand implements Callable<Integer> {
  private static final long LOOK_MILLIS = 250;
  private static final long NANOS = 1_000_000_000;

  private final Desk desk;

  @SuppressWarnings("NullAway.Init")
  @Parameters(paramLabel = "FOLDER", description = "It need not exist yet.")
  private String folder;

  @Option(
      names = "--settle",
      paramLabel = "SECONDS",
      description = "How long a file has to stay the same. Default: ${DEFAULT-VALUE}.")
  private double settle = 2;

  @Option(
      names = "--idle",
      paramLabel = "SECONDS",
      description = "End when so long nothing new has come. Without it only Ctrl-C ends.")
  private double idle;

  @Mixin private final RunOptions run = new RunOptions();

  WatchCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    if (settle < 0 || settle > 3_600 || idle < 0) {
      throw new RefusedException("--settle is from 0 to 3600 seconds, --idle not negative.");
    }
    String who = desk.who();
    ImportedRun whole = whole(run.complete(desk.environment(), "watch"));
    FolderWatch watch =
        new FolderWatch(
            desk.environment().workingFolder(), folder, Duration.ofMillis((long) (settle * 1000)));
    try (Board board = desk.board();
        BoardTickets tickets = desk.tickets(board);
        Interruption interruption = Interruption.open()) {
      ReportReader reader =
          ReportPaths.reader(desk.environment(), NamedColumns.of("", tickets.columns()));
      if (!desk.json()) {
        desk.say(Phrase.of("Watching %s. Ctrl-C ends.", folder));
        desk.out().flush();
      }
      Watching watching = new Watching(desk, board, reader, whole, who);
      loop(watch, watching, interruption);
      return watching.end(watch);
    }
  }

  private void loop(FolderWatch watch, Watching watching, Interruption interruption) {
    long last = System.nanoTime();
    long pause = LOOK_MILLIS;
    while (!interruption.within(pause)) {
      long begin = System.nanoTime();
      if (watching.look(watch, begin)) {
        last = System.nanoTime();
      }
      if (idle > 0 && System.nanoTime() - last > idle * NANOS) {
        return;
      }
      long took = (System.nanoTime() - begin) / 1_000_000;
      pause = Math.max(LOOK_MILLIS, Math.min(took * 4, 10_000));
    }
  }

  /** All that comes is one run, also where nobody gave it a name. */
  private ImportedRun whole(ImportedRun run) {
    RunDetails details = run.details();
    if (run.named()) {
      return run;
    }
    int second =
        details.time().atZone(desk.environment().clock().getZone()).toLocalTime().getSecond();
    return new ImportedRun(
        new RunDetails(
            Phrase.of("%s:%02d", details.name(), second),
            details.branch(),
            details.revision(),
            details.environment(),
            details.time()),
        true);
  }
}
