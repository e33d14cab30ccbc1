package dev.bugbash.importers.cucumber;

import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Statuses;
import dev.bugbash.importers.outcome.Trace;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.model.Outcome;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the steps and hooks of one scenario, in one attempt, say of how it ended. */
final class Steps {
  static final Statuses STATUSES =
      Statuses.in("`status` of a step or hook")
          .passed("passed")
          .failed("failed")
          .error("error", "hook_error", "cleanup_error")
          .skipped("skipped", "untested", "unused", "untested_pending", "untested_undefined")
          .as(
              Outcome.FAILED,
              "failed: the run fails because of it, as in Cucumber's own JUnit XML",
              "undefined",
              "pending",
              "ambiguous",
              "unknown");

  /** Begins the message of what failed though none of its steps did. */
  static final String OUTSIDE = "failed outside its steps: ";

  /** What Behave captured stands below the message. */
  private static final Pattern CAPTURED =
      Pattern.compile("(?m)\\nCaptured (?:stdout|stderr|logging):$");

  private final ResultBuilder builder;
  private final UnknownWords words;
  private final int line;
  private Outcome outcome = Outcome.PASSED;

  Steps(ResultBuilder builder, UnknownWords words, int line) {
    this.builder = builder;
    this.words = words;
    this.line = line;
  }

  /**
   * @param step with its keyword, or what hook it is
   * @param error message and stack trace, or empty
   * @param type of the exception, where it is told apart
   */
  void add(String step, String status, String type, String error) {
    Optional<Outcome> known = STATUSES.outcome(status);
    if (known.isEmpty() && !status.isEmpty()) {
      words.warn(line, "status", status, builder.test());
    }
    Outcome of = status.isEmpty() ? Outcome.SKIPPED : known.orElse(Outcome.ERROR);
    if (of.red()) {
      evidence(step, status, type, error);
    }
    outcome = worse(outcome, of);
  }

  /**
   * What a scenario says of itself, as Behave's do: there a hook that raised shows nowhere else. A
   * red step stays red.
   */
  void whole(String scenario, String status) {
    if (!outcome.red() && !status.isEmpty()) {
      outcome = Outcome.PASSED;
      add(OUTSIDE + scenario, status, "", "");
    }
  }

  /** Whether a feature or scenario says that it failed. */
  static boolean saysRed(String status) {
    return STATUSES.outcome(status).filter(Outcome::red).isPresent();
  }

  /** Ends the attempt; gives how it ended. */
  Outcome end() {
    builder.endAttempt(outcome);
    return outcome;
  }

  private void evidence(String step, String status, String type, String error) {
    Trace trace = Trace.of(error);
    String said = CAPTURED.split(trace.message(), 2)[0].strip();
    boolean failed = status.equalsIgnoreCase("failed");
    String message = failed ? said : (status.toLowerCase(Locale.ROOT) + ": " + step);
    if (!failed && !said.isEmpty()) {
      message += "\n" + said;
    }
    if (!type.isEmpty()) {
      message = message.replaceFirst("^" + Pattern.quote(type) + "(?: \\[\\w+\\])?: ", "");
    }
    String stack = trace.stack();
    builder.failure(
        type, message.isEmpty() ? step : message, stack.isEmpty() ? "" : stack + "\nin " + step);
  }

  private static Outcome worse(Outcome one, Outcome other) {
    return rank(one) >= rank(other) ? one : other;
  }

  private static int rank(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> 0;
      case SKIPPED -> 1;
      case FAILED -> 2;
      case ERROR -> 3;
    };
  }
}
