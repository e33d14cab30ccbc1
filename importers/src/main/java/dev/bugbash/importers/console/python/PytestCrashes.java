package dev.bugbash.importers.console.python;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code --tb=line} prints of each failure, in their order: its place and its message. */
final class PytestCrashes {
  private static final int MOST = 100_000;
  private static final int LONGEST = 60_000;
  private static final String CUT = "...";
  private static final Pattern PLACE =
      Pattern.compile("^(?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.\\w{1,6}:\\d{1,9}: (.+)$");

  private static final String NO_PLACE = "None";
  private static final String PASSED = "[XPASS(strict)]";

  private final Queue<String> lines = new ArrayDeque<>();

  /** Of the failures that have no place, of which the short summary says nothing. */
  private final Queue<String> placeless = new ArrayDeque<>();

  void line(String line) {
    if (line.length() > LONGEST || lines.size() + placeless.size() >= MOST) {
      return;
    }
    if (line.equals(NO_PLACE) || line.startsWith(PASSED)) {
      placeless.add(line.equals(NO_PLACE) ? "" : line.strip());
    } else if (line.indexOf(": ") > 0 && PLACE.matcher(line).matches()) {
      lines.add(line);
    }
  }

  /**
   * The next line that says what the short summary says, which may have cut it; empty where none
   * does.
   */
  String take(String summary) {
    if (summary.isEmpty()) {
      return placeless.isEmpty() ? "" : placeless.remove();
    }
    String begin =
        summary.endsWith(CUT) ? summary.substring(0, summary.length() - CUT.length()) : summary;
    for (Iterator<String> all = lines.iterator(); all.hasNext(); ) {
      String line = all.next();
      if (said(line).startsWith(begin)) {
        all.remove();
        return line;
      }
    }
    return "";
  }

  /** The message in a line. */
  static String said(String line) {
    Matcher m = PLACE.matcher(line);
    return m.matches() ? m.group(1) : line;
  }
}
