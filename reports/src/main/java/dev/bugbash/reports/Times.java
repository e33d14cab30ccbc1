package dev.bugbash.reports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people read them; in UTC, since a report is read in many places. */
final class Times {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Times() {}

  /** Such as {@code 2026-02-03 14:05 UTC}. */
  static String minute(Instant at) {
    return MINUTE.format(at);
  }

  /** Such as {@code from … to …}, or {@code on …} where both are the same. */
  static String period(Instant from, Instant to) {
    String first = minute(from);
    String last = minute(to);
    return first.equals(last) ? "on " + first : "from " + first + " to " + last;
  }
}
