package dev.bugbash.importers.console.go;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.outcome.GoFailure;
import dev.bugbash.importers.outcome.GoProcess;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One test of a package, with its attempts where {@code -count} repeats it. */
final class GoTest {
  private final String name;
  private final List<Attempt> earlier = new ArrayList<>(0);
  private Attempt now = new Attempt();

  private static final class Attempt {
    private final Evidence output = new Evidence();
    private Optional<Outcome> outcome = Optional.empty();
  }

  GoTest(String name) {
    this.name = name;
  }

  boolean isOpen() {
    return now.outcome.isEmpty();
  }

  boolean isRed() {
    return now.outcome.filter(Outcome::red).isPresent();
  }

  boolean isRedExample() {
    return isRed() && name.startsWith("Example");
  }

  boolean isSilent() {
    return now.output.isEmpty();
  }

  /** It is open from now on; again, where it had ended. */
  void begins() {
    if (!isOpen()) {
      earlier.add(now);
      now = new Attempt();
    }
  }

  void ends(Outcome outcome) {
    begins();
    now.outcome = Optional.of(outcome);
  }

  void prints(String line) {
    now.output.add(line);
  }

  Optional<Outcome> outcome() {
    return now.outcome;
  }

  String text() {
    return now.output.toString();
  }

  GoFailure failure() {
    return GoFailure.of(text());
  }

  /**
   * @param death what the process died of, where the test is open
   */
  Result result(String suite, GoProcess death) {
    TestId id = TestId.of(suite, name);
    if (earlier.isEmpty() && now.outcome.equals(Optional.of(Outcome.PASSED))) {
      return Result.passed(id, Duration.ZERO);
    }
    ResultBuilder builder = new ResultBuilder(id);
    Outcome worst = Outcome.PASSED;
    for (Attempt attempt : earlier) {
      end(builder, attempt, death);
      worst = worse(worst, attempt);
    }
    end(builder, now, death);
    worst = worse(worst, now);
    return builder.result(worst.red() ? worst : now.outcome.orElse(worst));
  }

  private static Outcome worse(Outcome one, Attempt other) {
    Outcome outcome = other.outcome.orElse(Outcome.ERROR);
    return outcome.red() ? outcome : one;
  }

  private static void end(ResultBuilder builder, Attempt attempt, GoProcess death) {
    Outcome outcome = attempt.outcome.orElse(Outcome.ERROR);
    GoFailure own = GoFailure.of(attempt.output.toString());
    if (outcome.red()) {
      GoFailure why = attempt.outcome.isEmpty() ? death.of(own) : own;
      builder.failure(why.type(), why.message(), why.stack());
    } else if (outcome == Outcome.SKIPPED) {
      builder.because(own.message());
    }
    builder.endAttempt(outcome);
  }
}
