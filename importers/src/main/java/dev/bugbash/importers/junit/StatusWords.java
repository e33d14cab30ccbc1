package dev.bugbash.importers.junit;

import dev.bugbash.importers.outcome.Statuses;
import dev.bugbash.model.Outcome;
import java.util.Set;

/** What the {@code status} and {@code result} attributes of test cases say. */
final class StatusWords {
  static final Statuses STATUSES =
      Statuses.in("`status`/`result`")
          .as(
              Outcome.FAILED,
              "failed, with a warning where there is no evidence",
              "failed",
              "failure",
              "fail",
              "unsuccessful",
              "unexpected")
          .as(
              Outcome.ERROR,
              "error, likewise",
              "error",
              "errored",
              "broken",
              "timeout",
              "timedout",
              "aborted",
              "crashed",
              "killed")
          .as(
              Outcome.SKIPPED,
              "skipped, unless it also failed",
              "notrun",
              "disabled",
              "skipped",
              "ignored",
              "suppressed",
              "pending");

  private static final Set<String> PASSED =
      Set.of("passed", "pass", "success", "successful", "ok", "run", "completed", "flaky", "");

  private StatusWords() {}

  /** The outcome that a word stands for; passed where it says nothing of it. */
  static Outcome outcome(String status) {
    return STATUSES.outcome(status).orElse(Outcome.PASSED);
  }

  static boolean isKnown(String status) {
    return PASSED.contains(status.strip().toLowerCase(java.util.Locale.ROOT))
        || STATUSES.outcome(status).isPresent();
  }
}
