package dev.bugbash.importers.console.python;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.outcome.PythonTrace;
import java.util.List;

/**
 * The text of a block of unittest.
 *
 * @param lastLine trial writes the test's name there
 */
record UnittestText(String type, String message, String stack, String output, String lastLine) {
  static UnittestText of(String text, String title) {
    List<String> lines = Evidence.lines(text);
    int from = 0;
    while (from < lines.size()
        && !lines.get(from).startsWith("Traceback ")
        && !isDashes(lines.get(from))) {
      from++;
    }
    from = from < lines.size() && isDashes(lines.get(from)) ? from + 1 : from;
    int end = end(lines, Math.min(from, lines.size()));
    List<String> trace = lines.subList(from >= lines.size() ? 0 : from, end);
    int said = PythonTrace.headline(trace);
    String message = said < 0 ? "" : String.join("\n", trace.subList(said, trace.size())).strip();
    String output = end == lines.size() ? "" : output(lines.subList(end, lines.size()));
    String last = lines.isEmpty() ? title : lines.get(lines.size() - 1);
    return new UnittestText("", message, String.join("\n", trace).strip(), output, last);
  }

  private static String output(List<String> lines) {
    return String.join("\n", lines.stream().filter(line -> !isDashes(line)).toList()).strip();
  }

  private static boolean isDashes(String line) {
    if (!line.startsWith("--------------------")) {
      return false;
    }
    int i = 0;
    while (i < line.length() && line.charAt(i) == '-') {
      i++;
    }
    return i == line.length();
  }

  /** Captured output follows the trace. */
  private static int end(List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.equals("Stdout:")
          || line.equals("Stderr:")
          || line.startsWith("-------------------- >> begin captured")
          || isDashes(line)) {
        return i;
      }
    }
    return lines.size();
  }
}
