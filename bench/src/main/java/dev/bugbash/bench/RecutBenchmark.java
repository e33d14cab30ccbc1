package dev.bugbash.bench;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Boards;
import dev.bugbash.board.corrections.Recut;
import dev.bugbash.categorizer.Granularity;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/**
 * How long it takes to see the clusters of a board coarser and finer.
 *
 * <pre>RecutBenchmark FOLDER_OF_BOARD</pre>
 */
public final class RecutBenchmark {
  private static final int ROUNDS = 3;

  private RecutBenchmark() {}

  /** Prints what opening the merge tree takes, and then a line for each granularity. */
  public static void main(String[] args) {
    if (args.length != 1) {
      System.err.println("usage: RecutBenchmark FOLDER_OF_BOARD");
      return;
    }
    try (Board board = Boards.open(new BoardLocation(Path.of(args[0])), Clock.systemUTC())) {
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        Recut recut = board.corrections().recut();
        System.out.printf(
            Locale.ROOT, "the merge tree, grown or read: %.0f ms%n", millisSince(start));
        for (int level = Granularity.COARSEST; level <= Granularity.FINEST; level++) {
          cut(recut, new Granularity(level));
        }
      }
    }
  }

  private static void cut(Recut recut, Granularity granularity) {
    long start = System.nanoTime();
    Recut.View view = recut.at(granularity);
    System.out.printf(
        Locale.ROOT,
        "granularity %s: %,d clusters, %,d changes in %.1f ms%n",
        granularity,
        view.rows().size(),
        view.changes().size(),
        millisSince(start));
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
