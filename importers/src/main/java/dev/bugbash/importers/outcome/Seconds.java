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
    long nanos = nanos(text);
    if (nanos >= 0) {
      return nanos == 0 ? Duration.ZERO : Duration.ofNanos(nanos);
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

  /** Of the common form, digits with a point between; -1 of any other. */
  private static long nanos(String text) {
    int point = text.indexOf('.');
    int decimals = point < 0 ? 0 : text.length() - point - 1;
    if (text.length() - decimals > 9 || decimals > 9 || text.length() == 1 + point) {
      return -1;
    }
    long nanos = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i != point) {
        if (c < '0' || c > '9') {
          return -1;
        }
        nanos = 10 * nanos + (c - '0');
      }
    }
    for (int i = decimals; i < 9; i++) {
      nanos *= 10;
    }
    return nanos;
  }
}
