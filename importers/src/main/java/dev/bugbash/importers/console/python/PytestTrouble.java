package dev.bugbash.importers.console.python;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.console.Log;
import dev.bugbash.importers.outcome.PytestMessage;
import java.util.List;

/** What broke around the tests of a session, and the lines that tell of it. */
final class PytestTrouble {
  static final String USAGE = "(usage)";
  static final String INTERNAL = "(internal error)";
  private static final String ERROR = ": error: ";

  private final Evidence lines = new Evidence();
  private String what = "";

  boolean isEmpty() {
    return what.isEmpty();
  }

  void begin(String kind, String line) {
    what = what.isEmpty() ? kind : what;
    lines.add(line);
  }

  /** A line that follows; those of an internal error are all marked. */
  void add(String line) {
    if (!what.equals(INTERNAL)) {
      lines.add(line);
    }
  }

  void tell(Log log) {
    if (!what.isEmpty()) {
      String text = lines.toString();
      log.broke("pytest", what, "", what.equals(USAGE) ? misused(text) : said(text), text);
    }
  }

  /** What is wrong stands below how pytest is used. */
  private static String misused(String text) {
    return text.lines()
        .filter(line -> line.contains(ERROR))
        .findFirst()
        .map(line -> line.substring(line.indexOf(ERROR) + ERROR.length()))
        .orElse("");
  }

  private static String said(String text) {
    String marked = PytestMessage.in(text);
    if (!marked.isEmpty()) {
      return marked;
    }
    List<String> all = text.lines().filter(line -> !line.isBlank()).toList();
    return all.isEmpty() ? "" : all.get(all.size() - 1).strip();
  }
}
