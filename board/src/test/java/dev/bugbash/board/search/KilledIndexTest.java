package dev.bugbash.board.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.SimpleBoards;
import dev.bugbash.categorizer.search.Rebuild;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rebuilds that are killed while others import and search. */
class KilledIndexTest {
  @TempDir Path folder;

  @Test
  void aKilledRebuildDisturbsNobody() throws Exception {
    killAgainAndAgain(2, 0);
  }

  @Test
  @Tag("slow")
  void rebuildsAndSearchesThatAreKilledManyTimesDisturbNobody() throws Exception {
    killAgainAndAgain(1_000, TimeUnit.SECONDS.toNanos(35));
  }

  private void killAgainAndAgain(int times, long nanos) throws Exception {
    long seed = new Random().nextLong();
    System.out.println("killed rebuilds: seed " + seed);
    Random random = new Random(seed);
    BoardLocation location = new BoardLocation(folder.resolve(".bugbash"));
    try (Board board = SimpleBoards.open(location, Clock.systemUTC())) {
      for (int i = 0; i < 5; i++) {
        IndexProcess.bring(board, folder, "first-" + i);
      }
    }
    Process importing = IndexProcess.start(location.folder(), "import");
    Process searching = IndexProcess.start(location.folder(), "search");
    try {
      assertEquals("import 0", importing.inputReader().readLine());
      assertEquals("search 0", searching.inputReader().readLine());
      long start = System.nanoTime();
      for (int i = 0; i < times && (nanos == 0 || System.nanoTime() - start < nanos); i++) {
        kill(IndexProcess.start(location.folder(), "reindex"), 100 + random.nextInt(1_500));
        if (random.nextInt(3) == 0 && nanos > 0) {
          kill(IndexProcess.start(location.folder(), "search"), 100 + random.nextInt(1_500));
        }
        assertTrue(searching.isAlive(), "a search failed");
        assertTrue(importing.isAlive(), "an import failed");
      }
    } finally {
      importing.toHandle().destroyForcibly();
      searching.toHandle().destroyForcibly();
      importing.waitFor();
      searching.waitFor();
    }
    check(location);
  }

  private static void kill(Process process, int afterMillis) throws InterruptedException {
    boolean ended = process.waitFor(afterMillis, TimeUnit.MILLISECONDS);
    process.toHandle().destroyForcibly();
    process.waitFor();
    assertEquals(false, ended, "it ended on its own");
  }

  private static void check(BoardLocation location) throws Exception {
    try (Board board = SimpleBoards.open(location, Clock.systemUTC());
        BoardSearch search = BoardSearch.open(location, board, "ana", Clock.systemUTC())) {
      compare(board, search);
      assertInstanceOf(Rebuild.Swapped.class, search.rebuild(false, n -> {}));
      assertTrue(search.back());
    }
    try (Board board = SimpleBoards.open(location, Clock.systemUTC());
        BoardSearch search = BoardSearch.open(location, board, "ana", Clock.systemUTC())) {
      compare(board, search);
    }
  }

  private static void compare(Board board, BoardSearch search) throws Exception {
    assertEquals(IndexProcess.failures(board), search.clusters("*:*", 10, n -> {}).failures());
    for (ClusterRow row : board.clusters()) {
      assertEquals(
          row.size(), search.clusters("cluster:" + row.id(), 10, n -> {}).failures(), "" + row);
    }
  }
}
