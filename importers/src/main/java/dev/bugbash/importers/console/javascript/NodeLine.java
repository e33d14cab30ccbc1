package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.text.LineCursor;
import java.util.Optional;

/**
 * A line of node:test's spec reporter that has a mark: {@code ✖ has defaults (1.516613ms)}.
 *
 * @param told everything behind the mark, by which the list of failures names a test again
 * @param precise whether the time is as exact as only Node tells it
 */
record NodeLine(
    int indentation, char mark, String told, String title, String directive, boolean precise) {
  static final char PASSED = '✔';
  static final char FAILED = '✖';
  static final char SUITE = '▶';
  static final char SKIPPED = '﹣';
  static final char INFO = 'ℹ';
  private static final String MARKS = "" + PASSED + FAILED + SUITE + SKIPPED + INFO;
  private static final int PRECISE = 3;

  static Optional<NodeLine> of(String line) {
    int indentation = Titles.indentation(line);
    LineCursor at = new LineCursor(line, indentation + 1);
    if (indentation == line.length() || MARKS.indexOf(line.charAt(indentation)) < 0) {
      return Optional.empty();
    }
    return at.take(" ")
        ? Optional.of(of(indentation, line.charAt(indentation), at.rest().stripTrailing()))
        : Optional.empty();
  }

  private static NodeLine of(int indentation, char mark, String told) {
    int hash = Math.max(told.lastIndexOf(" # SKIP"), told.lastIndexOf(" # TODO"));
    String directive = hash < 0 ? "" : told.substring(hash + " # ".length());
    String timed = hash < 0 ? told : told.substring(0, hash);
    int open = timed.endsWith("ms)") ? timed.lastIndexOf(" (") : -1;
    LineCursor time = new LineCursor(timed, open + 2);
    boolean whole = open >= 0 && time.digits() > 0;
    int decimals = whole && time.take(".") ? time.digits() : 0;
    boolean isTime = whole && time.take("ms)") && time.ended();
    String title = isTime ? timed.substring(0, open) : timed;
    return new NodeLine(indentation, mark, told, title, directive, isTime && decimals >= PRECISE);
  }

  boolean isSkipped() {
    return mark == SKIPPED || !directive.isEmpty();
  }
}
