package dev.bugbash.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Why nobody need look at a cluster any more.
 *
 * @param text what the person adds; may be empty
 * @param at when; runs that began later show whether it comes back
 */
public record Closing(Reason reason, String text, String who, Instant at) {
  /** What became of the cause. */
  public enum Reason {
    FIXED,
    NOT_A_BUG,
    FLAKY,
    WONT_FIX,
    DUPLICATE;

    /** As commands and reports write it, such as {@code not-a-bug}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason of that word. */
    public static Optional<Reason> of(String word) {
      return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst();
    }
  }

  public Closing {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(at, "at");
    if (who.isBlank()) {
      throw new IllegalArgumentException("a closing needs somebody who closes");
    }
  }

  /** In one line: {@code fixed}, {@code duplicate: of BB-7}. */
  public String inShort() {
    return text.isBlank() ? reason.word() : reason.word() + ": " + text.strip();
  }
}
