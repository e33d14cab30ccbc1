package dev.bugbash.importers.gotest;

import dev.bugbash.importers.outcome.GoFailure;
import dev.bugbash.importers.outcome.GoProcess;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One package: its tests, and how its process ended. */
final class GoPackage {
  final GoOutput output = new GoOutput();
  private final String name;
  private final Map<String, GoTest> tests = new LinkedHashMap<>();
  private GoProcess death = new GoProcess();
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
      death = new GoProcess();
      outside = Optional.empty();
    }
  }

  GoTest test(String test) {
    begins();
    return tests.computeIfAbsent(test, t -> new GoTest(TestId.of(name, t)));
  }

  /** What comes behind the line that a test has passed is no more of it. */
  void testPrints(GoTest test, String line) {
    (test.output.end().equals("PASS") ? output : test.output).add(line, test.name());
  }

  void testEnds(GoTest test, Outcome outcome, Duration time) {
    if (outcome.red()) {
      GoFailure why = test.output.failure();
      death.saw(why);
      red = true;
      test.ends(outcome, time, process, why);
    } else {
      test.ends(outcome, time, process);
    }
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
    } else if (failed) {
      outside = broken(GoProcess.PACKAGE_FAILED);
    }
    running = false;
    process++;
    output.clear();
  }

  /** The report has ended. */
  void reportEnds() {
    if (running) {
      finishTests(false);
      outside = broken(GoProcess.ofPackage());
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

  private Optional<Result> broken(String otherwise) {
    GoFailure why = output.failure();
    if (red && !why.isDeath()) {
      return Optional.empty();
    }
    String silent = output.exit().isEmpty() ? otherwise : output.exit();
    String message = why.message().isEmpty() ? silent : why.message();
    return Optional.of(Outside.failure(name, "(package)", why.type(), message, why.stack()));
  }

  private void finishTests(boolean passed) {
    List<GoTest> open = tests.values().stream().filter(GoTest::running).toList();
    if (!passed) {
      death.saw(output.failure());
      open.stream().filter(this::isLost).forEach(test -> death.sawOpen(test.output.failure()));
      open.forEach(test -> death.exited(test.output.exit()));
      death.exited(output.exit());
    }
    for (GoTest test : open) {
      Optional<Outcome> outcome = lost(test, passed);
      red |= outcome.map(Outcome::red).orElse(true);
      GoFailure own = test.output.failure();
      test.ends(
          outcome.orElse(Outcome.ERROR),
          Duration.ZERO,
          process,
          outcome.isPresent() ? own : death.of(own));
    }
  }

  private boolean isLost(GoTest test) {
    return lost(test, false).isEmpty();
  }

  /** How a test without end event ended, where that is known all the same. */
  private Optional<Outcome> lost(GoTest test, boolean passed) {
    if (!test.output.end().isEmpty()) {
      return GoTestJson.STATUSES.outcome(test.output.end());
    }
    int slash = test.name().indexOf('/');
    GoTest root = slash < 0 ? null : tests.get(test.name().substring(0, slash));
    boolean rootPassed = root != null && root.ended() && root.outcome() == Outcome.PASSED;
    return rootPassed || (passed && test.name().startsWith("Benchmark"))
        ? Optional.of(Outcome.PASSED)
        : Optional.empty();
  }
}
