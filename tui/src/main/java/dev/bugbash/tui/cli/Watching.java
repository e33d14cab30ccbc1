package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ImportSummary;
import dev.bugbash.board.ImportSummary.Unreadable;
import dev.bugbash.board.ImportedRun;
import dev.bugbash.board.ReportImport;
import dev.bugbash.importers.FolderWatch;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import dev.bugbash.tui.cli.print.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a watch has brought so far. For one thread. */
final class Watching {
  private final Desk desk;
  private final Board board;
  private final ReportReader reader;
  private final ImportedRun run;
  private final String who;
  private final Map<String, Unreadable> broken = new LinkedHashMap<>();
  private String problem = "";
  private int files;
  private int tests;
  private int failures;
  private int tickets;
  private int newClusters;

  Watching(Desk desk, Board board, ReportReader reader, ImportedRun run, String who) {
    this.desk = desk;
    this.board = board;
    this.reader = reader;
    this.run = run;
    this.who = who;
  }

  /** Imports what has become complete; whether there was anything. */
  boolean look(FolderWatch watch, long now) {
    try {
      List<ReportSource> complete = watch.complete(now);
      problem = "";
      bring(complete);
      return !complete.isEmpty();
    } catch (IOException e) {
      problem = String.valueOf(e.getMessage());
      return false;
    }
  }

  /** Imports the rest, tells how it was; returns the exit code. */
  int end(FolderWatch watch) {
    try {
      problem = "";
      bring(watch.rest(desk::complain));
    } catch (IOException e) {
      problem = String.valueOf(e.getMessage());
    }
    if (!desk.json()) {
      desk.say(summary());
    }
    broken.values().removeIf(file -> !exists(file));
    if (!problem.isEmpty()) {
      desk.complain(problem);
    }
    int status = Complaints.print(desk, List.copyOf(broken.values()), List.of());
    return problem.isEmpty() ? status : ExitCode.USAGE;
  }

  private void bring(List<ReportSource> sources) {
    if (sources.isEmpty()) {
      return;
    }
    ImportSummary summary =
        new ReportImport(board, reader).read(sources, run, who, (done, of, found) -> {});
    sources.forEach(source -> broken.keySet().removeIf(path -> isOf(path, source)));
    for (Unreadable file : summary.unreadable()) {
      broken.put(file.path(), file);
    }
    files += summary.reports();
    tests += summary.tests();
    failures += summary.failures();
    tickets += summary.tickets();
    newClusters += summary.newClusters();
    tell(summary);
    desk.out().flush();
  }

  /** What can't be read may be complete later; only the end tells that it is not. */
  private void tell(ImportSummary summary) {
    ImportSummary read = summary.withoutUnreadable();
    if (summary.reports() > 0) {
      new ImportAnswer(desk)
          .print(
              read,
              Phrase.of(
                  "%s: %s, %s.",
                  Phrase.count(read.reports(), "file"),
                  Phrase.count(read.tests(), "test"),
                  ImportAnswer.findings(read)));
    }
    if (!desk.json()) {
      summary
          .unreadable()
          .forEach(file -> desk.say(Phrase.of("%s: not yet: %s", file.path(), file.problem())));
    }
  }

  private String summary() {
    String brought =
        Phrase.of(
            "Brought %s: %s, %s, %s in all, %,d of them new.",
            Phrase.count(files, "file"),
            Phrase.count(tests, "test"),
            Phrase.count(failures, "failure"),
            Phrase.count(board.clusters().size(), "cluster"),
            newClusters);
    return tickets == 0 ? brought : brought + " " + Phrase.count(tickets, "ticket") + ".";
  }

  private boolean exists(Unreadable file) {
    int inside = file.path().indexOf("!/");
    String path = inside < 0 ? file.path() : file.path().substring(0, inside);
    return Files.exists(desk.environment().workingFolder().resolve(Path.of(path)));
  }

  private static boolean isOf(String path, ReportSource source) {
    String whole = source.path().toString();
    return path.equals(whole) || path.startsWith(whole + "!/");
  }
}
