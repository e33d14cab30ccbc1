package dev.bugbash.importers.console.jvm;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.outcome.Headline;
import java.util.List;

/** The message of a Java stack trace: all lines before its first frame. */
final class JvmMessage {
  /** Lines that are looked at. */
  private static final int LONGEST = 200;

  private JvmMessage() {}

  static String of(String trace) {
    StringBuilder message = new StringBuilder();
    boolean typeOnly = false;
    List<String> lines = Evidence.lines(trace);
    for (String line : lines.subList(0, Math.min(LONGEST, lines.size()))) {
      String plain = line.strip();
      boolean frame = plain.startsWith("at ") && plain.endsWith(")");
      if (frame || plain.startsWith("Caused by: ") || plain.startsWith("... ")) {
        break;
      }
      message.append(message.length() == 0 || typeOnly ? "" : "\n").append(line);
      typeOnly = (plain.isEmpty() ? typeOnly : isType(plain)) && message.indexOf("\n") < 0;
    }
    return message.toString().strip();
  }

  private static boolean isType(String line) {
    return line.endsWith(":")
        && line.indexOf(' ') < 0
        && (line.indexOf('.') > 0 || Headline.isTypeName(line.substring(0, line.length() - 1)));
  }
}
