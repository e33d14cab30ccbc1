package dev.bugbash.importers.gotest;

import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One package: its tests, and how its process ended. */
final class GoPackage {
  private static final String NEVER_ENDED =
      "began and never ended: its process panicked, exited or was killed";

  final GoOutput output = new GoOutput();
  private final String name;
  private final Map<String, GoTest> tests = new LinkedHashMap<>();
  private int process;
  private boolean running;
  private boolean red;
  private Optional<Result> outside = Optional.empty();

  GoPackage(String name) {
    this.name = name;
  }

  boolean hasEnded() {
    return process > 0;
  }

  void begins() {
    if (!running) {
      running = true;
      red = false;
      outside = Optional.empty();
    }
  }

  GoTest test(String test) {
    begins();
    return tests.computeIfAbsent(test, t -> new GoTest(TestId.of(name, t)));
  }

  void testEnds(GoTest test, Outcome outcome, Duration time) {
    red |= outcome.red();
    test.ends(outcome, time, process, "");
  }

  /**
   * @param action pass, fail or skip
   * @param build what the compiler said, where the package failed because of it
   */
  void ends(String action, Optional<String> build) {
    begins();
    boolean failed = action.equals("fail");
    finishTests(!failed);
    if (failed && build.isPresent()) {
      outside = Optional.of(Outside.failure(name, "(build)", "", build.get(), ""));
    } else if (failed && !red) {
      outside = Optional.of(broken("the package failed, none of its tests did"));
    }
    running = false;
    process++;
    output.clear();
  }

  /** The report has ended. */
  void reportEnds() {
    if (running) {
      finishTests(false);
      if (!red) {
        outside = Optional.of(broken("the package " + NEVER_ENDED));
      }
      running = false;
    }
  }

  /** Hands over what has ended, and forgets it. */
  void release(Consumer<Result> sink) {
    Iterator<GoTest> each = tests.values().iterator();
    while (each.hasNext()) {
      GoTest test = each.next();
      if (test.ended()) {
        sink.accept(test.result());
        each.remove();
      }
    }
    outside.ifPresent(sink);
    outside = Optional.empty();
  }

  private Result broken(String otherwise) {
    String message =
        output.isBlank() ? otherwise : BoundedText.of(output.message(), BoundedText.MESSAGE);
    return Outside.failure(name, "(package)", output.type(), message, output.stack());
  }

  private void finishTests(boolean passed) {
    for (GoTest test : tests.values()) {
      if (test.running()) {
        Optional<Outcome> outcome = lost(test, passed);
        red |= outcome.map(Outcome::red).orElse(true);
        test.ends(
            outcome.orElse(Outcome.ERROR),
            Duration.ZERO,
            process,
            outcome.isPresent() ? "" : test.output.isBlank() ? "the test " + NEVER_ENDED : "");
      }
    }
  }

  /** How a test without end event ended, where that is known all the same. */
  private Optional<Outcome> lost(GoTest test, boolean passed) {
    if (!test.output.lostEnd().isEmpty()) {
      return GoTestJson.STATUSES.outcome(test.output.lostEnd());
    }
    int slash = test.name().indexOf('/');
    GoTest root = slash < 0 ? null : tests.get(test.name().substring(0, slash));
    boolean rootPassed = root != null && root.ended() && root.outcome() == Outcome.PASSED;
    return rootPassed || (passed && test.name().startsWith("Benchmark"))
        ? Optional.of(Outcome.PASSED)
        : Optional.empty();
  }
}
