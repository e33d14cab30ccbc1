package dev.bugbash.importers.outcome;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Go's runtime says where a program dies, or its race detector where one should.
 *
 * @param isSure whether the text has what always goes with it, so that no test just printed it
 */
record GoDeath(String type, String message, boolean isSure) {
  static final String RACE = "data race";
  private static final Pattern FATAL = Pattern.compile("(?m)^fatal error: .++$");
  private static final Pattern PANIC = Pattern.compile("(?m)^panic: ");
  private static final Pattern OTHER =
      Pattern.compile("(?m)^(?:SIG[A-Z]++: |signal: |unexpected fault address ).*+$");
  private static final Pattern GOROUTINE =
      Pattern.compile("(?m)^(?:goroutine \\d++ .*:|runtime stack:)$");
  private static final Pattern RACES = Pattern.compile("(?m)^WARNING: DATA RACE$");
  private static final String DETECTED = "race detected during execution of test";
  private static final Pattern RECOVERED =
      Pattern.compile(" \\[recovered(?:, repanicked)?+\\]\\s*+");
  private static final Pattern SIGNAL = Pattern.compile("(?m)^\\[signal .*+$");
  private static final Pattern BLANKS = Pattern.compile("\\s++");

  /** Empty where a text tells of none. */
  static Optional<GoDeath> in(String printed) {
    return fatal(printed)
        .or(() -> panic(printed))
        .or(() -> race(printed))
        .or(() -> first(OTHER, "", printed));
  }

  private static Optional<GoDeath> fatal(String printed) {
    return printed.contains("fatal error: ")
        ? first(FATAL, "fatal error", printed)
        : Optional.empty();
  }

  private static Optional<GoDeath> first(Pattern line, String type, String printed) {
    Matcher m = line.matcher(printed);
    return m.find()
        ? Optional.of(
            new GoDeath(type, m.group().strip(), GOROUTINE.matcher(printed).find(m.end())))
        : Optional.empty();
  }

  private static Optional<GoDeath> race(String printed) {
    Matcher m = RACES.matcher(printed);
    return m.find()
        ? Optional.of(new GoDeath(RACE, m.group(), printed.contains(DETECTED)))
        : Optional.empty();
  }

  private static Optional<GoDeath> panic(String printed) {
    Matcher panic = PANIC.matcher(printed);
    if (!panic.find()) {
      return Optional.empty();
    }
    Matcher goroutine = GOROUTINE.matcher(printed);
    boolean sure = goroutine.find(panic.end());
    int blank = printed.indexOf("\n\n", panic.end());
    int end = sure ? goroutine.start() : blank < 0 ? printed.length() : blank;
    return Optional.of(new GoDeath("panic", said(printed.substring(panic.start(), end)), sure));
  }

  /** Without the signal behind it, the tests that ran into a time-out, and what is said twice. */
  private static String said(String block) {
    String text = SIGNAL.matcher(block).replaceAll("").strip();
    if (text.startsWith("panic: test timed out after ")) {
      return text.lines().findFirst().orElse(text);
    }
    Matcher recovered = RECOVERED.matcher(text);
    if (!recovered.find()) {
      return text;
    }
    String first = text.substring(0, recovered.start());
    String again = plain(text.substring(recovered.end()));
    boolean same = again.isEmpty() || again.equals(plain(first)) || isRecovered(again, first);
    return same ? first : text;
  }

  private static boolean isRecovered(String again, String first) {
    return again.startsWith(plain(first) + " [recovered");
  }

  private static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }
}
