package dev.bugbash.importers.outcome;

import java.time.Duration;
import java.util.regex.Pattern;

/** Reads the {@code time} of a test case: {@code 2503.1}, {@code 2,503.1} or {@code 0,25}. */
public final class Seconds {
  private static final double LONGEST = 1e9;
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d*,(?:\\d{1,2}|\\d{4,9})");

  private Seconds() {}

  /** Zero where the text is no time. */
  public static Duration parse(String text) {
    if (text.isEmpty()) {
      return Duration.ZERO;
    }
    boolean comma = text.indexOf(',') >= 0;
    String plain =
        comma && DECIMAL_COMMA.matcher(text).matches()
            ? text.replace(',', '.')
            : comma ? text.replace(",", "") : text;
    try {
      double seconds = Double.parseDouble(plain);
      return seconds >= 0 && seconds < LONGEST
          ? Duration.ofNanos(Math.round(seconds * 1e9))
          : Duration.ZERO;
    } catch (NumberFormatException e) {
      return Duration.ZERO;
    }
  }
}
