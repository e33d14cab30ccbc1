package dev.bugbash.model;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How a test ended in a run.
 *
 * @param outcome the outcome that counts, after all attempts
 * @param duration of all attempts together; zero when not known
 * @param reason why it was skipped; mostly empty
 * @param attempts in order, at least one; more than one where the test was retried
 * @param outside whether this is no test but something around tests that broke, such as a suite's
 *     set-up, a build or a process; it is red and not counted among the tests
 */
public record Result(
    TestId test,
    Outcome outcome,
    Duration duration,
    String reason,
    List<Attempt> attempts,
    boolean outside) {
  public Result {
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(duration, "duration");
    Objects.requireNonNull(reason, "reason");
    attempts = List.copyOf(attempts);
    if (attempts.isEmpty()) {
      throw new IllegalArgumentException("a result needs at least one attempt: " + test);
    }
    if (outside && !outcome.red()) {
      throw new IllegalArgumentException("only what broke is told outside tests: " + test);
    }
  }

  /** The result of a test. */
  public Result(
      TestId test, Outcome outcome, Duration duration, String reason, List<Attempt> attempts) {
    this(test, outcome, duration, reason, attempts, false);
  }

  public static Result passed(TestId test, Duration duration) {
    return new Result(test, Outcome.PASSED, duration, "", List.of(Attempt.passed()));
  }

  public static Result skipped(TestId test, String reason) {
    return new Result(
        test,
        Outcome.SKIPPED,
        Duration.ZERO,
        reason,
        List.of(new Attempt(Outcome.SKIPPED, List.of())));
  }

  /** A result of one red attempt. */
  public static Result red(
      TestId test, Outcome outcome, Duration duration, List<Failure> failures) {
    return new Result(test, outcome, duration, "", List.of(new Attempt(outcome, failures)));
  }

  /** The same, as something that broke outside any test. */
  public Result outsideTests() {
    return new Result(test, outcome, duration, reason, attempts, true);
  }

  /** Whether it passed in the end after a red attempt. */
  public boolean flaky() {
    return outcome == Outcome.PASSED && attempts.stream().anyMatch(a -> a.outcome().red());
  }

  /** The evidence of all its attempts, in order; not empty for a flaky test. */
  public List<Failure> failures() {
    return attempts.stream().flatMap(a -> a.failures().stream()).toList();
  }
}
