package dev.bugbash.importers.console.jvm;

import dev.bugbash.importers.console.Evidence;
import dev.bugbash.importers.text.Indentation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Gradle prints below a red test, as Java prints it.
 *
 * @param message may be empty
 * @param text with the message and all throwables
 */
record GradleTrace(String message, String text) {
  private static final int MOST_LINES = 200;
  private static final Pattern END = Pattern.compile("at [^ ]+:\\d+|Caused by:");

  /** The usual, short form of a throwable: its type, and where in the test's class it came by. */
  private static final Pattern SHORT =
      Pattern.compile("([ \\t]*)((?:Caused by: )?[\\w.$]+)(?: at ([^\\s:]+\\.\\w+:\\d+))?");

  static GradleTrace of(String printed) {
    String stripped = Indentation.strip(printed);
    List<String> lines = Evidence.lines(stripped);
    String text = isShort(lines) ? String.join("\n", asJavaPrints(lines)) : stripped;
    return new GradleTrace(message(text), text);
  }

  private static boolean isShort(List<String> lines) {
    return lines.size() <= MOST_LINES
        && lines.stream().allMatch(line -> line.isBlank() || SHORT.matcher(line).matches());
  }

  private static List<String> asJavaPrints(List<String> lines) {
    List<String> printed = new ArrayList<>();
    for (String line : lines) {
      Matcher m = SHORT.matcher(line);
      if (m.matches()) {
        printed.add(m.group(1) + m.group(2));
        if (m.group(3) != null) {
          printed.add(m.group(1) + "    at " + m.group(3));
        }
      }
    }
    return printed;
  }

  private static String message(String text) {
    StringBuilder message = new StringBuilder();
    List<String> lines = Evidence.lines(text);
    for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
      String plain = line.strip();
      if ((plain.startsWith("at ") || plain.startsWith("Caused")) && END.matcher(plain).matches()) {
        break;
      }
      message.append(line).append('\n');
    }
    return JvmMessage.of(message.toString());
  }
}
