package dev.bugbash.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a cluster, {@code BB-12}. It never changes and is never given twice on a board. */
public record ClusterId(long number) implements Comparable<ClusterId> {
  private static final Pattern FORM =
      Pattern.compile("(?:BB-)?(\\d{1,15})", Pattern.CASE_INSENSITIVE);

  public ClusterId {
    if (number < 1) {
      throw new IllegalArgumentException("cluster numbers start at 1, not " + number);
    }
  }

  /** Reads {@code BB-12}, {@code bb-12} or {@code 12}; empty for anything else. */
  public static Optional<ClusterId> parse(String text) {
    Matcher m = FORM.matcher(text.strip());
    if (!m.matches() || Long.parseLong(m.group(1)) < 1) {
      return Optional.empty();
    }
    return Optional.of(new ClusterId(Long.parseLong(m.group(1))));
  }

  @Override
  public int compareTo(ClusterId other) {
    return Long.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "BB-" + number;
  }

  /** Written out: those of a record are linked when first used, which a short command waits for. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClusterId id && number == id.number;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }
}
