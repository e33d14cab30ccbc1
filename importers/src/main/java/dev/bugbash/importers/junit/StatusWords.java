package dev.bugbash.importers.junit;

import dev.bugbash.model.Outcome;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the {@code status} and {@code result} attributes of test cases say. Used once. */
final class StatusWords {
  private static final Set<String> PASSED =
      Set.of("passed", "pass", "success", "successful", "ok", "run", "completed", "flaky", "");
  private static final Set<String> FAILED =
      Set.of("failed", "failure", "fail", "unsuccessful", "unexpected");
  private static final Set<String> ERROR =
      Set.of("error", "errored", "broken", "timeout", "timedout", "aborted", "crashed", "killed");
  private static final Set<String> SKIPPED =
      Set.of("notrun", "disabled", "skipped", "ignored", "suppressed", "pending");

  /** After so many unknown words a report is beyond any warning. */
  private static final int MOST_UNKNOWN = 20;

  private final Set<String> unknown = new HashSet<>();

  /** The outcome that a word stands for; passed where it says nothing of it. */
  static Outcome outcome(String status) {
    String word = status.strip().toLowerCase(Locale.ROOT);
    return FAILED.contains(word)
        ? Outcome.FAILED
        : ERROR.contains(word)
            ? Outcome.ERROR
            : SKIPPED.contains(word) ? Outcome.SKIPPED : Outcome.PASSED;
  }

  /** The word, where it is unknown and has not been seen before. */
  Optional<String> news(String status) {
    String word = status.strip().toLowerCase(Locale.ROOT);
    boolean known = PASSED.contains(word) || outcome(word) != Outcome.PASSED;
    return !known && unknown.size() < MOST_UNKNOWN && unknown.add(word)
        ? Optional.of(word)
        : Optional.empty();
  }
}
