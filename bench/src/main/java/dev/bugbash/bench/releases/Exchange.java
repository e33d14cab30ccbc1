package dev.bugbash.bench.releases;

import java.net.URL;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Finds the methods that mend a test: the smallest set to be taken from the newer release so that
 * it passes. Not always the very smallest, but none in it can be left out.
 */
final class Exchange {
  private static final int LONGEST_TEST = 15;
  private static final int MOST_NEEDED = 8;
  private static final int WORTH_TRYING = 6;

  private final TwoReleases releases;
  private final URL[] others;
  private final long end;
  private final List<List<Integer>> mendedOthers = new ArrayList<>();
  private final ExecutorService tests =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "bugbash-exchange");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param others where the tests, the JUnit Platform and this class are
   * @param end by the clock of {@link System#nanoTime}
   */
  Exchange(TwoReleases releases, URL[] others, long end) {
    this.releases = releases;
    this.others = others.clone();
    this.end = end;
  }

  /**
   * What mends one test.
   *
   * @param thrown the type that it throws with all methods of the older release
   * @param methods that it needs of the newer
   */
  record Mend(String thrown, List<String> methods) {}

  /** Whether there is no time left for another test. */
  boolean outOfTime() {
    return System.nanoTime() > end;
  }

  /**
   * Nothing is mended by methods when the test fails with all of the newer, or passes with none.
   *
   * @param test {@code class#method}
   * @return without methods then
   */
  Mend mend(String test) {
    BitSet all = new BitSet();
    all.set(0, releases.methods().size());
    Reached.forget();
    String withNone = run(test, all).equals(OneTest.PASSED) ? run(test, new BitSet()) : "";
    if (withNone.isEmpty() || withNone.equals(OneTest.PASSED)) {
      return new Mend(withNone, List.of());
    }
    BitSet reached = Reached.methods();
    BitSet candidates = passes(test, reached) ? reached : all;
    List<Integer> needed = needed(test, candidates.stream().boxed().toList());
    return new Mend(withNone, needed.stream().map(releases.methods()::get).toList());
  }

  /** Most tests are mended by what mended another. */
  private List<Integer> needed(String test, List<Integer> candidates) {
    for (List<Integer> known : mendedOthers) {
      if (passes(test, known)) {
        return search(test, known);
      }
    }
    List<Integer> needed = search(test, candidates);
    if (needed.size() <= WORTH_TRYING) {
      mendedOthers.add(0, needed);
    }
    return needed;
  }

  /**
   * The last method of the smallest prefix that mends is needed; with it given, the same for the
   * next, until what is needed suffices. All candidates when that does not come to an end.
   */
  private List<Integer> search(String test, List<Integer> candidates) {
    List<Integer> needed = new ArrayList<>();
    List<Integer> left = candidates;
    while (needed.size() < MOST_NEEDED && !outOfTime() && !left.isEmpty()) {
      if (!needed.isEmpty() && passes(test, needed)) {
        return needed;
      }
      int last = smallestPrefix(test, needed, left);
      needed.add(left.get(last));
      left = left.subList(0, last);
    }
    return !needed.isEmpty() && passes(test, needed) ? needed : candidates;
  }

  /** The place of the last method of the smallest prefix that, with what is needed, mends. */
  private int smallestPrefix(String test, List<Integer> needed, List<Integer> left) {
    int low = 0;
    int high = left.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      List<Integer> some = new ArrayList<>(needed);
      some.addAll(left.subList(0, middle + 1));
      if (passes(test, some)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean passes(String test, List<Integer> fromNewer) {
    BitSet set = new BitSet();
    fromNewer.forEach(set::set);
    return passes(test, set);
  }

  private boolean passes(String test, BitSet fromNewer) {
    return run(test, fromNewer).equals(OneTest.PASSED);
  }

  /** What {@link OneTest} says; the test that hangs is left behind. */
  private String run(String test, BitSet fromNewer) {
    Future<String> said = tests.submit(() -> runMixed(test, fromNewer));
    try {
      return said.get(LONGEST_TEST, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      said.cancel(true);
      return e.getClass().getSimpleName();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private String runMixed(String test, BitSet fromNewer) throws Exception {
    try (MixedLoader loader = new MixedLoader(releases, fromNewer, others)) {
      Thread.currentThread().setContextClassLoader(loader);
      return (String)
          loader
              .loadClass(OneTest.class.getName())
              .getMethod("run", String.class)
              .invoke(null, test);
    }
  }
}
