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
  private static final Pattern PLACE = Pattern.compile("\\s*[\\w.-]{1,200}\\.go:\\d+:\\s*");
  private static final Pattern INDENT = Pattern.compile("^\\s*\\t {4,20}\\t");

  private Testify() {}

  /** What a message says, without the frame of such blocks; other messages as they are. */
  public static String said(String message) {
    return message.contains(TRACE) ? withoutFrame(message) : message;
  }

  private static String withoutFrame(String message) {
    List<String> said = new ArrayList<>();
    boolean passedOver = false;
    for (String line : message.lines().toList()) {
      String text = line.strip();
      boolean label = label(text) > 0;
      boolean continued = INDENT.matcher(line).find();
      passedOver = continued ? passedOver : text.startsWith(TRACE) || text.startsWith("Test:");
      if (!passedOver && !PLACE.matcher(line).matches()) {
        said.add(label ? text.substring(label(text)).strip() : withoutIndent(line));
      }
    }
    return String.join("\n", said);
  }

  /** The length of a label whose text counts; 0 where the line has none. */
  private static int label(String text) {
    return text.startsWith("Error:") ? 6 : text.startsWith("Messages:") ? 9 : 0;
  }

  private static String withoutIndent(String line) {
    return INDENT.matcher(line).replaceFirst("");
  }
}
