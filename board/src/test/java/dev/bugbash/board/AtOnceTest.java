package dev.bugbash.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads that use one board at once. */
class AtOnceTest {
  private static final ClusterId FIRST = new ClusterId(1);

  @TempDir Path folder;

  @Test
  void ofTwentyThreadsThatClaimAtOnceExactlyOneWins() throws Exception {
    try (Board board = open()) {
      Feed.bring(board, Feed.unnamed(1), Report.of("a.xml", Feed.failed("t", "E", "m")));

      List<ClaimOutcome> outcomes = atOnce(20, n -> board.claim(FIRST, "person-" + n));

      assertEquals(1, outcomes.stream().filter(ClaimOutcome.Claimed.class::isInstance).count());
      assertEquals(19, outcomes.stream().filter(ClaimOutcome.Held.class::isInstance).count());
    }
  }

  @Test
  void theSameReportsOfANamedRunAreStoredOnceHoweverManyBringThem() throws Exception {
    List<ImportSummary> summaries =
        atOnce(5, n -> bringMany(Feed.named("nightly", 1), List.of("a", "b", "only" + n)));

    assertEquals(7, summaries.stream().mapToInt(ImportSummary::reports).sum());
    assertEquals(8, summaries.stream().mapToInt(ImportSummary::known).sum());
    try (Board board = open()) {
      assertEquals(1, board.runs().size());
      assertEquals(7, board.runs().get(0).reports());
    }
    Recount.check(new BoardLocation(folder).file());
    Recount.checkThatNothingIsLeftOver(new BoardLocation(folder).file());
  }

  @Test
  void theSameUnnamedReportsAreOneRunHoweverManyBringThem() throws Exception {
    List<ImportSummary> summaries = atOnce(5, n -> bringMany(Feed.unnamed(n), List.of("a", "b")));

    assertEquals(1, summaries.stream().mapToInt(ImportSummary::runs).sum());
    assertEquals(8, summaries.stream().mapToInt(ImportSummary::known).sum());
    Recount.check(new BoardLocation(folder).file());
  }

  @Test
  void importsWithFailuresInCommonShareTheirClusters() throws Exception {
    atOnce(6, n -> bringMany(Feed.named("run" + n, n), List.of("a", "b", "only" + n)));

    try (Board board = open()) {
      assertEquals(6, board.runs().size());
      assertEquals(9, board.clusters().size());
      assertEquals(6 * 3 * 90, board.clusters().stream().mapToInt(ClusterRow::size).sum());
    }
    Recount.check(new BoardLocation(folder).file());
  }

  @Test
  void claimsGetThroughWhileALargeImportGoesOn() throws Exception {
    ExecutorService importer = Executors.newSingleThreadExecutor();
    try (Board board = open();
        Board ours = open()) {
      Feed.bring(board, Feed.named("small", 1), Report.of("a.xml", Feed.failed("t", "E", "m")));
      Future<ImportSummary> large = importer.submit(() -> bringLarge(board));
      int claims = 0;
      do {
        assertInstanceOf(ClaimOutcome.Claimed.class, ours.claim(FIRST, "ada"));
        assertInstanceOf(ClaimOutcome.Held.class, ours.claim(FIRST, "bob"));
        assertInstanceOf(ClaimOutcome.Released.class, ours.release(FIRST, "ada"));
        claims++;
      } while (!large.isDone());

      assertEquals(20_000, large.get().tests());
      List<BoardEvent> events = ours.eventsAfter(0, Integer.MAX_VALUE);
      assertEquals(claims, events.stream().filter(e -> e.kind().equals("claimed")).count());
      assertTrue(claims > 1, "no claim got through");
    } finally {
      importer.shutdownNow();
    }
    Recount.check(new BoardLocation(folder).file());
  }

  private static ImportSummary bringLarge(Board board) {
    Result[] results =
        IntStream.range(0, 20_000)
            .mapToObj(
                i ->
                    i % 5 == 0
                        ? Feed.failed("t" + i, "E" + i % 40, "m" + i % 900)
                        : Feed.passed("t" + i))
            .toArray(Result[]::new);
    return Feed.bring(board, Feed.named("large", 2), Report.of("b.xml", results));
  }

  private ImportSummary bringMany(ImportedRun run, List<String> paths) {
    try (Board board = open()) {
      return Feed.bring(
          board,
          run,
          paths.stream()
              .map(
                  path ->
                      new Report(
                          path,
                          IntStream.range(0, 90)
                              .mapToObj(i -> Feed.failed(path + i, "E" + i % 9, "m" + i % 30))
                              .toList()))
              .toArray(Report[]::new));
    }
  }

  private <T> List<T> atOnce(int threads, Function<Integer, T> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CyclicBarrier start = new CyclicBarrier(threads);
    try {
      List<Callable<T>> tasks = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int n = i;
        tasks.add(
            () -> {
              start.await();
              return work.apply(n);
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

  private Board open() {
    return Boards.open(new BoardLocation(folder), BoardContract.CLOCK, RulesByType.rules());
  }
}
