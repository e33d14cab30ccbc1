package dev.bugbash.bench;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Boards;
import dev.bugbash.board.search.BoardSearch;
import dev.bugbash.categorizer.search.QueryMistakeException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How fast the index of a board is made and answers.
 *
 * <pre>SearchBenchmark FOLDER_OF_BOARD</pre>
 */
public final class SearchBenchmark {
  private static final List<String> QUERIES =
      List.of(
          "NullPointerException",
          "connection refused",
          "frame:*Parser*",
          "type:Timeout* OR type:Connection*",
          "message:\"connection refused\" is:unclaimed",
          "-owner:* branch:main since:4w",
          "test:/.*pars.*/",
          "*:*");

  private SearchBenchmark() {}

  /** Deletes the index of the board, and prints what it takes to make and ask it anew. */
  public static void main(String[] args) throws IOException, QueryMistakeException {
    if (args.length != 1) {
      System.err.println("usage: SearchBenchmark FOLDER_OF_BOARD");
      return;
    }
    BoardLocation location = new BoardLocation(Path.of(args[0]));
    Folders.delete(location.folder().resolve("index"));
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d cores%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors());
    Clock clock = Clock.system(ZoneId.systemDefault());
    try (Board board = Boards.open(location, clock);
        BoardSearch search = BoardSearch.open(location, board, "bench", clock)) {
      long start = System.nanoTime();
      int failures = search.clusters("*:*", 1, n -> {}).failures();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "catching up: %,d failures in %.1f s, %,.0f a second%n",
          failures,
          seconds,
          failures / seconds);
      for (String query : QUERIES) {
        ask(search, query);
      }
    }
  }

  private static void ask(BoardSearch search, String query) throws QueryMistakeException {
    int times = 200;
    long[] nanos = new long[times];
    for (int i = -50; i < times; i++) {
      long start = System.nanoTime();
      search.clusters(query, 50, n -> {});
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
      }
    }
    double mean = Arrays.stream(nanos).average().orElse(0);
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "%,8.0f queries a second, median %6.2f ms, 95 %% under %6.2f ms: %s%n",
        1e9 / mean,
        nanos[times / 2] / 1e6,
        nanos[times * 95 / 100] / 1e6,
        query);
  }
}
