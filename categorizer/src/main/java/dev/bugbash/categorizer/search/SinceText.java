package dev.bugbash.categorizer.search;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads points of time: {@code 2d}, {@code 2026-11-01}, {@code 2026-11-01T14:00}. */
final class SinceText {
  static final String FORMS =
      "2d (also w, h, m), today, yesterday, 2026-11-01 or \"2026-11-01T14:00\"";

  private static final Pattern AGE = Pattern.compile("(\\d{1,6})([wdhm])");

  /** The first and the last moment that are meant. */
  record Span(Instant from, Instant to) {}

  private SinceText() {}

  static Optional<Span> parse(String text, Clock clock) {
    String plain = CodeWords.lower(text.strip());
    ZoneId zone = clock.getZone();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    if (plain.equals("today") || plain.equals("yesterday")) {
      return Optional.of(day(plain.equals("today") ? today : today.minusDays(1), zone));
    }
    Matcher age = AGE.matcher(plain);
    if (age.matches()) {
      Instant at = clock.instant().minus(unit(age.group(2)).multipliedBy(number(age.group(1))));
      return Optional.of(new Span(at, at));
    }
    try {
      return Optional.of(
          plain.contains("t") ? moment(text.strip(), zone) : day(LocalDate.parse(plain), zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static long number(String digits) {
    return Long.parseLong(digits);
  }

  private static Duration unit(String letter) {
    return switch (letter) {
      case "w" -> Duration.ofDays(7);
      case "d" -> Duration.ofDays(1);
      case "h" -> Duration.ofHours(1);
      default -> Duration.ofMinutes(1);
    };
  }

  private static Span day(LocalDate day, ZoneId zone) {
    return new Span(
        day.atStartOfDay(zone).toInstant(),
        day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1));
  }

  private static Span moment(String text, ZoneId zone) {
    Instant at =
        text.endsWith("Z") || text.endsWith("z")
            ? Instant.parse(text)
            : LocalDateTime.parse(text).atZone(zone).toInstant();
    return new Span(at, at);
  }
}
