package dev.bugbash.tui.cli.print;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as a person reads them: in the local time zone, to the minute. */
public final class Times {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Clock clock;

  /**
   * @param clock says what is now, and in which time zone the reader is
   */
  public Times(Clock clock) {
    this.clock = clock;
  }

  /** {@code 2026-11-20 14:02}. */
  public String local(Instant time) {
    return MINUTE.format(time.atZone(clock.getZone()));
  }

  /** {@code 2026-11-20 14:02 (3 minutes ago)}. */
  public String since(Instant time) {
    return local(time) + " (" + ago(Duration.between(time, clock.instant())) + ")";
  }

  private static String ago(Duration age) {
    if (age.toMinutes() < 1) {
      return "just now";
    }
    if (age.toHours() < 1) {
      return Phrase.count(age.toMinutes(), "minute") + " ago";
    }
    return age.toDays() < 1
        ? Phrase.count(age.toHours(), "hour") + " ago"
        : Phrase.count(age.toDays(), "day") + " ago";
  }
}
