package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.console.Evidence;
import java.util.List;
import java.util.regex.Pattern;

/** The message of a JavaScript failure: what stands before its code frame and its stack. */
final class JsMessage {
  private static final Pattern END =
      Pattern.compile("^(?:at |❯ )\\S.*|^>? ?\\d+ ?\\|.*|^Caused by: .*");

  /** Lines that are looked at. */
  private static final int LONGEST = 400;

  private JsMessage() {}

  static String of(String text) {
    StringBuilder message = new StringBuilder();
    int indentation = -1;
    List<String> lines = Evidence.lines(text);
    for (String line : lines.subList(0, Math.min(LONGEST, lines.size()))) {
      String plain = line.strip();
      if (mayEnd(plain)
          && END.matcher(plain.substring(0, Math.min(300, plain.length()))).matches()) {
        break;
      }
      indentation = indentation < 0 ? Titles.indentation(line) : indentation;
      int from = Math.min(indentation, Titles.indentation(line));
      message.append(message.length() == 0 ? "" : "\n").append(line.substring(from));
    }
    return message.toString().strip();
  }

  private static boolean mayEnd(String plain) {
    return plain.startsWith("at ")
        || plain.startsWith("❯ ")
        || plain.startsWith("Caused by: ")
        || (!plain.isEmpty() && "> |0123456789".indexOf(plain.charAt(0)) >= 0);
  }
}
