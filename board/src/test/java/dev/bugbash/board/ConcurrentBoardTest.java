package dev.bugbash.board;

import static dev.bugbash.board.Samples.MORNING;
import static dev.bugbash.board.Samples.named;
import static dev.bugbash.board.Samples.oneOfEach;
import static dev.bugbash.board.Samples.take;
import static dev.bugbash.board.Samples.unnamed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.ReportReader;
import dev.bugbash.importers.ReportSource;
import dev.bugbash.model.ClusterId;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many who use one board at the same time. */
class ConcurrentBoardTest {
  private static final int MANY = 20;
  private static final ClusterId FIRST = new ClusterId(1);

  @TempDir Path folder;

  private Board open() {
    return Boards.open(BoardLocation.find(folder), Clock.systemUTC());
  }

  @Test
  void ofTwentyThreadsOneWinsAndTheOthersAreToldWho() throws Exception {
    try (Board board = open()) {
      take(board, named("nightly", MORNING), "a.xml", oneOfEach("shop.ATest"));

      List<ClaimOutcome> outcomes = atOnce(MANY, i -> board.claim(FIRST, "engineer " + i));

      String owner = board.cluster(FIRST).orElseThrow().owner();
      List<ClaimOutcome> lost =
          outcomes.stream().filter(o -> !(o instanceof ClaimOutcome.Claimed)).toList();
      assertEquals(MANY - 1, lost.size());
      for (ClaimOutcome outcome : lost) {
        assertEquals(owner, ((ClaimOutcome.Held) outcome).claim().owner());
      }
    }
  }

  @Test
  void ofTwentyProcessesOneWinsAndTheOthersAreToldWho() throws Exception {
    try (Board board = open()) {
      take(board, named("nightly", MORNING), "a.xml", oneOfEach("shop.ATest"));
      List<BoardProcess> processes = new ArrayList<>();
      for (int i = 0; i < MANY; i++) {
        processes.add(BoardProcess.start(folder, "claim", "engineer " + i));
      }

      List<String> said = runAll(processes);

      String owner = board.cluster(FIRST).orElseThrow().owner();
      assertEquals(1, Collections.frequency(said, "claimed"), said.toString());
      assertEquals(MANY - 1, Collections.frequency(said, "held by " + owner), said.toString());
    }
  }

  @Test
  void processesThatMakeABoardAtOnceMakeOne() throws Exception {
    List<BoardProcess> processes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      processes.add(BoardProcess.start(folder, "make"));
    }

    List<String> said = runAll(processes);

    assertEquals(Collections.nCopies(8, "0"), said);
    BoardAudit.assertSound(BoardLocation.find(folder).file());
  }

  private static List<String> runAll(List<BoardProcess> processes) throws Exception {
    for (BoardProcess process : processes) {
      process.awaitReady();
    }
    for (BoardProcess process : processes) {
      process.go();
    }
    List<String> said = new ArrayList<>();
    for (BoardProcess process : processes) {
      said.addAll(process.awaitEnd());
    }
    return said;
  }

  @Test
  void theSameReportsImportedTwiceAtOnceAreThereOnce() throws Exception {
    List<ReportSource> sources = JunitFiles.writeFolder(folder, 6, 200);
    for (ImportedRun run : List.of(named("nightly", MORNING), unnamed(MORNING))) {
      BoardLocation location = new BoardLocation(folder.resolve("named " + run.named()));

      List<ImportSummary> summaries =
          atOnce(
              2,
              i -> {
                try (Board board = Boards.open(location, Clock.systemUTC())) {
                  return read(board, sources, run);
                }
              });

      assertEquals(List.of("1"), BoardAudit.query(location.file(), "SELECT count(*) FROM run"));
      assertEquals(6, summaries.stream().mapToInt(ImportSummary::reports).sum());
      assertEquals(6, summaries.stream().mapToInt(ImportSummary::known).sum());
      BoardAudit.assertSound(location.file());
      BoardAudit.assertNoLeftovers(location.file());
    }
  }

  @Test
  void claimsGetThroughWhileALargeImportGoesOn() throws Exception {
    List<ReportSource> sources = JunitFiles.writeFolder(folder, 40, 500);
    ExecutorService importer = Executors.newSingleThreadExecutor();
    try (Board board = open();
        Board ours = open()) {
      take(board, named("nightly", MORNING), "a.xml", oneOfEach("shop.ATest"));
      Future<ImportSummary> imported =
          importer.submit(() -> read(board, sources, named("large", MORNING)));
      int claims = 0;
      do {
        assertTrue(ours.claim(FIRST, "ada") instanceof ClaimOutcome.Claimed c && c.fresh());
        assertTrue(ours.claim(FIRST, "bob") instanceof ClaimOutcome.Held);
        assertTrue(ours.release(FIRST, "ada") instanceof ClaimOutcome.Released r && r.fresh());
        claims++;
      } while (!imported.isDone());

      assertEquals(20_000, imported.get().tests());
      int expected = claims;
      assertEquals(
          expected,
          ours.eventsAfter(0, Integer.MAX_VALUE).stream()
              .filter(e -> e.kind().equals("claimed"))
              .count());
      assertTrue(claims > 1, "no claim got through");
      BoardAudit.assertSound(BoardLocation.find(folder).file());
    } finally {
      importer.shutdownNow();
    }
  }

  private static ImportSummary read(Board board, List<ReportSource> sources, ImportedRun run) {
    return new ReportImport(board, new ReportReader(InputStream.nullInputStream()))
        .read(sources, run, "importer", (done, of, failures) -> {});
  }

  private interface Each<T> {
    T of(int i) throws Exception;
  }

  /** Does it in as many threads, which start together. */
  private static <T> List<T> atOnce(int threads, Each<T> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CyclicBarrier start = new CyclicBarrier(threads);
      List<Callable<T>> tasks = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int number = i;
        tasks.add(
            () -> {
              start.await();
              return work.of(number);
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> each : pool.invokeAll(tasks)) {
        results.add(each.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
