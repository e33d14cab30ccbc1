package dev.bugbash.tui.app;

import dev.bugbash.board.ImportSummary;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.terminal.LanternaDisplay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows the screen on the board in memory, in a process of its own. Its argument names a file that
 * another process writes: a line {@code claim BB-3 ben} is done there as if by another handle.
 */
final class ScreenDemo {
  private ScreenDemo() {}

  public static void main(String[] args) throws IOException {
    MemoryBoard board =
        args.length > 1
            ? Samples.large(Clock.systemUTC(), Integer.parseInt(args[1]))
            : Samples.board(Clock.systemUTC());
    Thread others = new Thread(() -> obey(board, Path.of(args[0])), "others");
    others.setDaemon(true);
    others.start();
    try (LanternaDisplay display = LanternaDisplay.open(System.getenv())) {
      Optional<BackgroundImport> work =
          args.length > 2 ? Optional.of(ScreenDemo::slowImport) : Optional.empty();
      Workplace place = new Workplace(Path.of(""), System.getenv(), Map::of);
      TriageScreen.show(display, board, "me", work, query -> Set.of(), place);
    }
    System.out.println("left cleanly");
  }

  private static ImportSummary slowImport(dev.bugbash.board.ReportImport.Progress progress)
      throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      Thread.sleep(100);
      progress.at(i, 100, i * 17);
    }
    return new ImportSummary(1, 100, 0, 0, 0, 0, 0, 0, 0, 1700, 0, 9, 3, List.of(), List.of());
  }

  private static void obey(MemoryBoard board, Path orders) {
    int done = 0;
    while (true) {
      try {
        Thread.sleep(50);
        List<String> lines = Files.exists(orders) ? Files.readAllLines(orders) : List.of();
        for (; done < lines.size(); done++) {
          String[] words = lines.get(done).split(" ");
          board.claim(ClusterId.parse(words[1]).orElseThrow(), words[2]);
        }
      } catch (IOException | InterruptedException e) {
        return;
      }
    }
  }
}
