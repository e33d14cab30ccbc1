package dev.bugbash.tui.view;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;

/** Points in time as people say them. */
public final class Age {
  private Age() {}

  /** Apart, because they take some milliseconds to make, and most ages need none. */
  private static final class Formats {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    static final DateTimeFormatter DATE =
        DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  }

  /** {@code 14:02 (3 min)}; with the date where it was not today. */
  public static String since(Instant then, Instant now, Supplier<ZoneId> zone) {
    ZoneId here = zone.get();
    boolean today = then.atZone(here).toLocalDate().equals(now.atZone(here).toLocalDate());
    return (today ? time(then, zone) : date(then, zone)) + " (" + between(then, now) + ")";
  }

  /** {@code 2026-03-02 14:02}. */
  static String date(Instant then, Supplier<ZoneId> zone) {
    return Formats.DATE.withZone(zone.get()).format(then);
  }

  /** {@code 14:02}. */
  static String time(Instant then, Supplier<ZoneId> zone) {
    return Formats.TIME.withZone(zone.get()).format(then);
  }

  /** {@code 3 min}, {@code 2 h}, {@code 5 d}. */
  public static String between(Instant then, Instant now) {
    Duration age = Duration.between(then, now);
    if (age.toMinutes() < 1) {
      return "now";
    }
    if (age.toHours() < 1) {
      return age.toMinutes() + " min";
    }
    return age.toDays() < 2 ? age.toHours() + " h" : age.toDays() + " d";
  }
}
