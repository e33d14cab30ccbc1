package dev.bugbash.importers.tickets;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as trackers write them, in whatever language. */
final class CreationTime {
  private static final int LONGEST = 60;
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)(?:[T ]+(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?) ?"
              + "(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?");
  private static final Set<String> UTC =
      Set.of("Z", "UTC", "GMT", "+00:00", "-00:00", "+0000", "-0000");
  private static final Pattern EPOCH = Pattern.compile("\\d{13}|1\\d{9}");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<y>\\d{4})[/.](?<m>\\d{1,2})[/.](?<d>\\d{1,2})(?<rest>\\D.*)?");
  private static final Pattern DOTTED =
      Pattern.compile("(?<d>\\d{1,2})\\. ?(?<m>\\d{1,2})\\. ?(?<y>\\d{4}|\\d{2})(?<rest>\\D.*)?");
  private static final Pattern SLASHED =
      Pattern.compile("(?<d>\\d{1,2})[/-](?<m>\\d{1,2})[/-](?<y>\\d{4}|\\d{2})(?<rest>\\D.*)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:\\p{L}+,? )?(?<d>\\d{1,2})[./ -]{1,2}(?:de )?(?<m>\\p{L}{3,12})[./, -]{1,2}(?:de )?"
              + "(?<y>\\d{4}|\\d{2})(?<rest>\\D.*)?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\p{L}+,? )?(?<m>\\p{L}{3,12})[. ]{1,2}(?<d>\\d{1,2}),? (?<y>\\d{4})(?<rest>\\D.*)?");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?[ \\u00a0\\u202f]?(?i:([ap])\\.?m\\.?)?");

  private CreationTime() {}

  /** In the form of ISO 8601; as written where it can't be told which day is meant. */
  static String iso(String written) {
    if (written.isEmpty() || written.length() > LONGEST) {
      return written;
    }
    Matcher iso = ISO.matcher(written);
    if (iso.matches()) {
      return iso(iso);
    }
    try {
      if (EPOCH.matcher(written).matches()) {
        long number = Long.parseLong(written);
        return Instant.ofEpochMilli(written.length() == 13 ? number : number * 1000).toString();
      }
      String local = local(written);
      return local == null ? zoned(written) : local;
    } catch (DateTimeException e) {
      return written;
    }
  }

  private static String iso(Matcher m) {
    if (m.group(2) == null) {
      return m.group(1);
    }
    String zone = m.group(3);
    String iso = m.group(1) + "T" + m.group(2);
    if (zone == null) {
      return iso;
    }
    return iso
        + (UTC.contains(zone)
            ? "Z"
            : zone.substring(0, 3) + ":" + zone.substring(zone.length() - 2));
  }

  /** As mail and RSS do. */
  private static String zoned(String written) {
    try {
      return DateTimeFormatter.RFC_1123_DATE_TIME.parse(written, Instant::from).toString();
    } catch (DateTimeParseException e) {
      return written;
    }
  }

  private static @Nullable String local(String written) {
    for (Pattern pattern : List.of(YEAR_FIRST, DOTTED, SLASHED, DAY_FIRST, MONTH_FIRST)) {
      Matcher m = pattern.matcher(written);
      if (m.matches()) {
        return pattern == SLASHED ? slashed(m) : local(m, day(m), month(m));
      }
    }
    return null;
  }

  /** America begins with the month, others with the day: only a number above 12 tells. */
  private static @Nullable String slashed(Matcher m) {
    int first = day(m);
    int second = month(m);
    if (first == second || first > 12) {
      return local(m, first, second);
    }
    return second > 12 ? local(m, second, first) : null;
  }

  private static @Nullable String local(Matcher m, int day, int month) {
    String rest = m.group("rest") == null ? "" : m.group("rest");
    Matcher time = TIME.matcher(rest);
    boolean timed = time.find();
    if (month == 0 || (timed && !rest.substring(time.end()).isBlank())) {
      return null;
    }
    int year = Integer.parseInt(m.group("y"));
    LocalDate date = LocalDate.of(year < 100 ? 2000 + year : year, month, day);
    return timed ? date.atTime(time(time)).toString() : date.toString();
  }

  private static LocalTime time(Matcher m) {
    int hour = Integer.parseInt(m.group(1));
    if (m.group(4) != null) {
      hour = hour % 12 + (m.group(4).equalsIgnoreCase("p") ? 12 : 0);
    }
    int second = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    return LocalTime.of(hour, Integer.parseInt(m.group(2)), second);
  }

  private static int day(Matcher m) {
    return Integer.parseInt(m.group("d"));
  }

  private static int month(Matcher m) {
    String month = m.group("m");
    return Character.isDigit(month.charAt(0))
        ? Integer.parseInt(month)
        : Months.NUMBERS.getOrDefault(month.toLowerCase(Locale.ROOT), 0);
  }

  /** Loaded where a month is written as a word. */
  private static final class Months {
    static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
      for (String language : List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv")) {
        Locale locale = Locale.forLanguageTag(language);
        for (Month month : Month.values()) {
          for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
            String name = month.getDisplayName(style, locale).replace(".", "");
            NUMBERS.putIfAbsent(name.toLowerCase(Locale.ROOT), month.getValue());
          }
        }
      }
      NUMBERS.putIfAbsent("sept", 9);
      NUMBERS.putIfAbsent("mrz", 3);
    }
  }
}
