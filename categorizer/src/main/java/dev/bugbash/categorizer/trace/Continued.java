package dev.bugbash.categorizer.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rest of a message of which a report gives the first line, and its trace all of them: where
 * Jest, Playwright or Node say by what was compared that the values follow.
 */
final class Continued {
  private static final int MOST_BEFORE = 5;
  private static final int MOST_LINES = 200;
  private static final Pattern ANNOUNCES =
      Pattern.compile("expect\\(.*|Expected (?:values|\"actual\") to .*:");
  private static final Pattern TYPE = Pattern.compile("[\\w.$]{1,200}(?: \\[\\w{1,100}])?: ");
  private static final Pattern ENDS =
      Pattern.compile("(?:at |File \"|Caused by|\\[cause\\]|Serialized Error|>? *\\d+ +\\|).*");

  private Continued() {}

  /** The message with the lines that follow it in the trace up to the first frame. */
  static String of(String message, String trace) {
    int end = ANNOUNCES.matcher(message).matches() ? endOfFirstLine(message, trace) : -1;
    return end < 0 ? message : continued(message, trace.substring(end + 1));
  }

  /** Where the line that is the message ends; -1 where no line of the first is, or it is all. */
  private static int endOfFirstLine(String message, String trace) {
    int from = 0;
    for (int line = 0; line < MOST_BEFORE; line++) {
      int end = trace.indexOf('\n', from);
      if (end < 0) {
        return -1;
      }
      String said = trace.substring(from, end).strip();
      if (isHead(said, message)) {
        return end;
      }
      from = end + 1;
    }
    return -1;
  }

  /** Whether a line is the message, with its type before it or alone. */
  private static boolean isHead(String said, String message) {
    int before = said.endsWith(message) ? said.length() - message.length() : -1;
    return before == 0 || (before > 0 && TYPE.matcher(said.substring(0, before)).matches());
  }

  private static String continued(String message, String rest) {
    String first = rest.substring(0, Math.max(0, rest.indexOf('\n'))).strip();
    if (ENDS.matcher(first).matches()) {
      return message;
    }
    String begin = String.join("\n", rest.lines().limit(MOST_LINES).toList());
    List<String> lines = new ArrayList<>(List.of(message));
    for (TraceLine line : TraceParser.lines(begin)) {
      String said = line.text().strip();
      if (line.frame().isPresent() || ENDS.matcher(said).matches() || isHead(said, message)) {
        break;
      }
      lines.add(line.text());
    }
    return String.join("\n", lines).strip();
  }
}
