package dev.bugbash.board;

import static dev.bugbash.board.Samples.MORNING;
import static dev.bugbash.board.Samples.green;
import static dev.bugbash.board.Samples.named;
import static dev.bugbash.board.Samples.oneOfEach;
import static dev.bugbash.board.Samples.take;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes are killed in the middle of imports and claims; the board stays whole. */
class KilledProcessTest {
  private static final int FILES = 12;
  private static final int TESTS = 300;

  @TempDir Path folder;

  @Test
  void aBoardSurvivesProcessesThatAreKilled() throws Exception {
    surviveKills(3);
  }

  @Test
  @Tag("slow")
  void aBoardSurvivesManyProcessesThatAreKilled() throws Exception {
    surviveKills(30);
  }

  private void surviveKills(int rounds) throws Exception {
    long seed = System.nanoTime();
    System.out.println("KilledProcessTest seed " + seed);
    Random random = new Random(seed);
    JunitFiles.writeFolder(folder, FILES, TESTS);
    try (Board board = open()) {
      take(board, named("first", MORNING), "a.xml", oneOfEach("shop.ATest"));
    }
    for (int round = 0; round < rounds; round++) {
      BoardProcess importer = BoardProcess.start(folder, "import", "importer " + round);
      BoardProcess owner = BoardProcess.start(folder, "own", "ada", "" + random.nextLong());
      importer.awaitReady();
      owner.awaitReady();
      importer.go();
      owner.go();
      importer.killAfter(random.nextInt(1_500));
      owner.killAfter(random.nextInt(100));

      check(round);
    }
  }

  private void check(int round) throws Exception {
    Path file = BoardLocation.find(folder).file();
    try (Board board = open()) {
      BoardAudit.assertSound(file);
      for (RunRow run : board.runs()) {
        boolean killed = run.details().name().startsWith("importer");
        assertTrue(!killed || whole(run), run.toString());
      }

      take(board, named("after " + round, MORNING), "b.xml", green("shop.BTest", "b" + round));

      BoardAudit.assertNoLeftovers(file);
      BoardAudit.assertSound(file);
      assertEquals(List.of(), board.eventsAfter(board.sequence(), 1));
    }
  }

  private static boolean whole(RunRow run) {
    return run.reports() == FILES
        && run.tests() == FILES * TESTS
        && run.failures() == FILES * TESTS / 5;
  }

  private Board open() {
    return Boards.open(BoardLocation.find(folder), Clock.systemUTC());
  }
}
