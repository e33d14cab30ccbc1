package dev.bugbash.bench;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.KnownSignatures;
import dev.bugbash.categorizer.SignatureFeed;
import dev.bugbash.categorizer.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * How long it takes to place a signature among known ones, each of a cluster of its own: once the
 * index is open, and with opening it, as an import does. The known ones are kept in a temporary
 * folder.
 *
 * <pre>PlacingBenchmark KNOWN…</pre>
 */
public final class PlacingBenchmark {
  private static final int FRESH = 100;
  private static final int WARM = 200;
  private static final int BATCH = 10_000;

  private final Categorizer categorizer = new Categorizer();
  private final Path folder;

  private PlacingBenchmark(Path folder) {
    this.folder = folder;
  }

  /** Prints a line for each number of known signatures; the numbers ascend. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("bugbash-placing");
    try {
      PlacingBenchmark benchmark = new PlacingBenchmark(folder);
      for (String arg :
          args.length > 0 ? args : new String[] {"1000", "10000", "100000", "1000000"}) {
        benchmark.measure(Integer.parseInt(arg));
      }
    } finally {
      Folders.delete(folder);
    }
  }

  private void measure(int count) throws IOException {
    Faults faults = new Faults(count);
    long start = System.nanoTime();
    try (KnownSignatures known = KnownSignatures.in(folder, faults)) {
      double preparing = (System.nanoTime() - start) / 1e9;
      long[] placing = new long[FRESH];
      long[] opening = new long[FRESH];
      for (int i = -WARM; i < FRESH; i++) {
        Evidence fresh = faults.sign(count + WARM + i);
        long before = System.nanoTime();
        place(fresh, known);
        long between = System.nanoTime();
        try (KnownSignatures opened = KnownSignatures.in(folder, faults)) {
          place(fresh, opened);
        }
        if (i >= 0) {
          placing[i] = between - before;
          opening[i] = System.nanoTime() - between;
        }
      }
      System.out.printf(
          Locale.ROOT,
          "among %,d known signatures: %.1f ms, with opening the index %.1f ms (medians); added"
              + " in %.1f s; %,d MB on disk%n",
          known.size(),
          median(placing),
          median(opening),
          preparing,
          Folders.size(folder) >> 20);
    }
  }

  private void place(Evidence fresh, KnownSignatures known) {
    categorizer.group(
        List.of(fresh), Map.of(), known, new EachAlone(), Surroundings.failures(known.size()));
  }

  private static double median(long[] nanos) {
    Arrays.sort(nanos);
    return nanos[nanos.length / 2] / 1e6;
  }

  /** Signatures of invented faults, in the order of their numbers. */
  private final class Faults implements SignatureFeed {
    private final int count;

    Faults(int count) {
      this.count = count;
    }

    Evidence sign(int fault) {
      return categorizer.sign(InventedFailures.ofFault(fault));
    }

    @Override
    public long newest() {
      return count;
    }

    @Override
    public String mark(long seen) {
      return "invented";
    }

    @Override
    public void read(long seen, Consumer<Evidence> sink) {
      for (int from = (int) seen; from < count; from += BATCH) {
        IntStream.range(from, Math.min(count, from + BATCH))
            .parallel()
            .mapToObj(this::sign)
            .toList()
            .forEach(sink);
      }
    }
  }
}
