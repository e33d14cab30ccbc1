package dev.bugbash.categorizer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Testify's blocks: what is said under {@code Error:} and {@code Messages:}, with the place and the
 * name of the test around it, which stand in the trace and the report too.
 */
public final class Testify {
  private static final String TRACE = "Error Trace:";
  private static final String ERROR = "Error:";
  private static final String MESSAGES = "Messages:";
  private static final int PASSED_OVER = -1;
  private static final Pattern PLACE = Pattern.compile("\\s*[\\w.-]{1,200}\\.go:\\d+:\\s*");
  private static final Pattern INDENT = Pattern.compile("^\\s*\\t {4,20}\\t");

  private Testify() {}

  /**
   * What a message says, without the frame of such blocks, and what the test says before what was
   * compared; other messages as they are.
   */
  public static String said(String message) {
    return message.contains(TRACE) ? withoutFrame(message) : message;
  }

  private static String withoutFrame(String message) {
    List<String> said = new ArrayList<>();
    int block = 0;
    int at = 0;
    for (String line : message.lines().toList()) {
      String text = line.strip();
      boolean continued = INDENT.matcher(line).find();
      if (text.startsWith(TRACE) || text.startsWith("Test:")) {
        at = PASSED_OVER;
      } else if (text.startsWith(ERROR)) {
        block = said.size();
        at = block;
      } else if (text.startsWith(MESSAGES)) {
        at = block;
      } else if (!continued) {
        at = said.size();
      }
      if (at >= 0 && !PLACE.matcher(line).matches()) {
        said.add(at++, withoutLabel(line));
      }
    }
    return String.join("\n", said);
  }

  private static String withoutLabel(String line) {
    String text = line.strip();
    int label =
        text.startsWith(ERROR) ? ERROR.length() : text.startsWith(MESSAGES) ? MESSAGES.length() : 0;
    return label > 0 ? text.substring(label).strip() : withoutIndent(line);
  }

  private static String withoutIndent(String line) {
    return INDENT.matcher(line).replaceFirst("");
  }
}
