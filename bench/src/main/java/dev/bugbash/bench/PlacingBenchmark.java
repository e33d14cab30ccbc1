package dev.bugbash.bench;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Surroundings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How long it takes to place a signature among known ones, each of a cluster of its own.
 *
 * <pre>PlacingBenchmark KNOWN…</pre>
 */
public final class PlacingBenchmark {
  private static final int FRESH = 20;
  private static final int WARM = 5;

  private PlacingBenchmark() {}

  /** Prints a line for each number of known signatures. */
  public static void main(String[] args) {
    Categorizer categorizer = new Categorizer();
    for (String arg : args) {
      int count = Integer.parseInt(arg);
      Map<Long, List<Evidence>> known =
          IntStream.range(0, count)
              .parallel()
              .mapToObj(fault -> categorizer.sign(InventedFailures.ofFault(fault)))
              .collect(
                  Collectors.toMap(
                      e -> Long.parseLong(e.signature().hash().substring(0, 15), 16),
                      List::of,
                      (a, b) -> a,
                      TreeMap::new));
      long[] nanos = new long[FRESH];
      for (int i = -WARM; i < FRESH; i++) {
        Evidence fresh = categorizer.sign(InventedFailures.ofFault(count + WARM + i));
        long start = System.nanoTime();
        categorizer.group(List.of(fresh), known, Surroundings.failures(count));
        if (i >= 0) {
          nanos[i] = System.nanoTime() - start;
        }
      }
      Arrays.sort(nanos);
      System.out.printf(
          Locale.ROOT,
          "among %,d known signatures: median %.1f ms%n",
          known.size(),
          nanos[FRESH / 2] / 1e6);
    }
  }
}
