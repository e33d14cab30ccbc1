package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Boards;
import dev.bugbash.board.search.BoardSearch;
import dev.bugbash.tui.app.Equipment;
import dev.bugbash.tui.app.FirstReading;
import dev.bugbash.tui.app.Opening;
import dev.bugbash.tui.app.TicketSource;
import dev.bugbash.tui.cli.demo.Colleagues;
import dev.bugbash.tui.cli.demo.DemoReports;
import dev.bugbash.tui.config.Personal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Opens the screen on a board of its own, with colleagues, and leaves nothing behind. */
@Command(
    name = "demo",
    description = {
      "Try the screen on the failures of a real upgrade.",
      "Three simulated colleagues claim and fix beside you; a tour of five steps is told in the"
          + " footer. The board is a temporary one and gone afterwards."
    },
    footer = {"%nExamples:", "  bugbash demo"})
final class DemoCommand implements Callable<Integer> {
  private final Desk desk;
  private final Screen screen;

  DemoCommand(Desk desk, Screen screen) {
    this.desk = desk;
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    if (!desk.environment().terminal()) {
      throw new RefusedException("The demo needs a terminal; `bugbash triage PATH` prints a list.");
    }
    Path folder = Files.createTempDirectory("bugbash-demo-");
    Thread atExit = new Thread(() -> delete(folder), "bugbash-demo-end");
    Runtime.getRuntime().addShutdownHook(atExit);
    DemoReports.write(folder.resolve("reports"));
    return show(folder);
  }

  private int show(Path folder) throws IOException {
    Environment environment = desk.environment();
    Clock clock = environment.clock();
    BoardLocation location = new BoardLocation(folder.resolve("board"));
    BoardImport work =
        BoardImport.of(
            environment, List.of(folder.resolve("reports").toString()), new RunOptions());
    try (Board board = Boards.open(location, clock);
        BoardSearch search = BoardSearch.open(location, board, desk.who(), clock);
        Colleagues colleagues = Colleagues.start(location, clock)) {
      Objects.requireNonNull(colleagues, "they work until the screen is left");
      return screen.show(
          new Opening(
              board,
              desk.who(),
              FirstReading.begin(board, desk.who()),
              new Equipment(
                  query -> Found.clusters(search, query),
                  TicketSource.NONE,
                  Personal.NONE,
                  desk.workplace()),
              Optional.of(progress -> work.into(board, "ci", progress)),
              false,
              true));
    }
  }

  private static void delete(Path folder) {
    try {
      DemoReports.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
