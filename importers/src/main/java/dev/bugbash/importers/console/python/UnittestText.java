package dev.bugbash.importers.console.python;

import dev.bugbash.importers.console.Evidence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a block of unittest.
 *
 * @param lastLine trial writes the test's name there
 */
record UnittestText(String type, String message, String stack, String output, String lastLine) {
  private static final Pattern TYPED =
      Pattern.compile(
          "^[A-Za-z_][\\w.]*(?:Error|Exception|Exit|Interrupt|Warning|Failure|[A-Z]\\w*)(?:: .*)?$");

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
    int said = lastHeadline(trace);
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

  /** The first line below the last frame of the last traceback that is no source line. */
  private static int lastHeadline(List<String> trace) {
    int frame = -1;
    for (int i = 0; i < trace.size(); i++) {
      if (trace.get(i).startsWith("  File \"")) {
        frame = i;
      }
    }
    for (int i = frame + 1; i < trace.size(); i++) {
      String line = trace.get(i);
      if (!line.isEmpty() && !line.startsWith(" ") && TYPED.matcher(bounded(line)).matches()) {
        return i;
      }
    }
    for (int i = frame + 1; i < trace.size(); i++) {
      if (!trace.get(i).isBlank() && !trace.get(i).startsWith("    ")) {
        return i;
      }
    }
    return -1;
  }

  private static String bounded(String line) {
    return line.length() > 500 ? line.substring(0, 500) : line;
  }
}
