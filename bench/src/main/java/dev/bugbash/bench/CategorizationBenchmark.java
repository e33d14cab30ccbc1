package dev.bugbash.bench;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Grouping;
import dev.bugbash.categorizer.Surroundings;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Signature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How fast failures are signed and grouped, and in how much memory.
 *
 * <pre>CategorizationBenchmark FAILURES [FOLDER]</pre>
 *
 * <p>Of invented failures, which are made anew rather than held, or of reports in a folder, which
 * are read before. Run it with {@code -Xmx512m}, to see that it is enough.
 */
public final class CategorizationBenchmark {
  private static final int ROUNDS = 3;

  /** Failures that are signed from memory. */
  private static final int SOME = 20_000;

  private final Categorizer categorizer = new Categorizer();
  private final int count;
  private final IntFunction<Failure> source;

  private CategorizationBenchmark(int count, IntFunction<Failure> source) {
    this.count = count;
    this.source = source;
  }

  /** Prints a line for each measure. */
  public static void main(String[] args) throws Exception {
    if (args.length == 0 || args.length > 2) {
      System.err.println("usage: CategorizationBenchmark FAILURES [FOLDER]");
      return;
    }
    int failures = Integer.parseInt(args[0]);
    System.out.printf(
        Locale.ROOT,
        "Java %s, %d cores, heap of at most %,d MB%n",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    bench(failures, args).run();
  }

  private static CategorizationBenchmark bench(int failures, String[] args) throws IOException {
    if (args.length == 1) {
      return new CategorizationBenchmark(failures, InventedFailures.inAll(failures)::failure);
    }
    List<Failure> read = ReadFailures.of(Path.of(args[1]), failures);
    return new CategorizationBenchmark(read.size(), read::get);
  }

  private void run() throws Exception {
    List<Failure> some = IntStream.range(0, Math.min(count, SOME)).mapToObj(source).toList();
    for (int round = 0; round < ROUNDS; round++) {
      double one =
          seconds(() -> new ForkJoinPool(1).submit(() -> evidence(some.stream().parallel())).get());
      double all = seconds(() -> evidence(some.stream().parallel()));
      System.out.printf(
          Locale.ROOT,
          "signed %,.0f a second on one core, %,.0f on all%n",
          some.size() / one,
          some.size() / all);
    }
    for (int round = 0; round < ROUNDS; round++) {
      double making = seconds(() -> failures().mapToLong(f -> f.stack().length()).sum());
      List<Map<Signature, Evidence>> signed = new ArrayList<>();
      double signing = seconds(() -> signed.add(evidence(failures())));
      Collection<Evidence> evidence = signed.get(0).values();
      List<Grouping> clusters = new ArrayList<>();
      double grouping = seconds(() -> clusters.addAll(group(evidence)));
      System.out.printf(
          Locale.ROOT,
          "%,d failures: made in %.2f s, made and signed in %.2f s; %,d signatures grouped into"
              + " %,d clusters in %.2f s; heap used up to %,d MB%n",
          count,
          making,
          signing,
          evidence.size(),
          clusters.size(),
          grouping,
          Heap.peak() >> 20);
    }
  }

  private Stream<Failure> failures() {
    return IntStream.range(0, count).parallel().mapToObj(source);
  }

  private Map<Signature, Evidence> evidence(Stream<Failure> failures) {
    return failures
        .map(categorizer::sign)
        .collect(
            HashMap::new,
            CategorizationBenchmark::keep,
            (all, some) -> some.values().forEach(one -> keep(all, one)));
  }

  private static void keep(Map<Signature, Evidence> all, Evidence one) {
    all.merge(one.signature(), one, Evidence::lesser);
  }

  private List<Grouping> group(Collection<Evidence> evidence) {
    return categorizer.group(evidence, Map.of(), Surroundings.failures(count));
  }

  private static double seconds(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e9;
  }
}
