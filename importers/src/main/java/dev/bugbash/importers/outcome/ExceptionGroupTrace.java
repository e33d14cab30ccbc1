package dev.bugbash.importers.outcome;

import java.util.ArrayList;
import java.util.List;

/**
 * The traceback of a group of exceptions as Python draws it: bars before every line, a rule with a
 * number before each exception in the group.
 */
final class ExceptionGroupTrace {
  static final String BEGINNING = "+ Exception Group Traceback (most recent call last):";

  /** What each rule is followed by; the first is the group's own. */
  private final List<StringBuilder> said = new ArrayList<>(List.of(new StringBuilder()));

  private boolean alone = true;
  private boolean inFrames = true;

  private ExceptionGroupTrace() {}

  /** Type and message: of the one exception in it, otherwise of the group. */
  static String said(String text) {
    ExceptionGroupTrace trace = new ExceptionGroupTrace();
    text.lines().map(String::strip).forEach(trace::line);
    List<String> all =
        trace.said.stream().map(each -> each.toString().strip()).filter(s -> !s.isEmpty()).toList();
    return all.isEmpty() ? "" : all.get(trace.alone ? all.size() - 1 : 0);
  }

  private void line(String line) {
    if (isRule(line)) {
      alone &= !line.contains("--- 2 ---");
      said.add(new StringBuilder());
      inFrames = true;
    } else if (line.startsWith("|")) {
      content(line.substring(Math.min(2, line.length())));
    }
  }

  private static boolean isRule(String line) {
    return line.startsWith("+-");
  }

  private void content(String line) {
    StringBuilder open = said.get(said.size() - 1);
    if (line.endsWith("Traceback (most recent call last):")) {
      open.setLength(0);
      inFrames = true;
    } else if (!inFrames || !(line.isBlank() || line.startsWith(" "))) {
      inFrames = false;
      open.append(line).append('\n');
    }
  }
}
