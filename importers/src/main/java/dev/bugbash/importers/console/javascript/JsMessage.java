package dev.bugbash.importers.console.javascript;

import java.util.regex.Pattern;

/** The message of a JavaScript failure: what stands before its code frame and its stack. */
final class JsMessage {
  private static final Pattern END =
      Pattern.compile("^(?:at |❯ )\\S.*|^>? ?\\d+ ?\\|.*|^Caused by: .*");

  private JsMessage() {}

  static String of(String text) {
    StringBuilder message = new StringBuilder();
    int indentation = -1;
    for (String line : text.lines().limit(400).toList()) {
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
    return !plain.isEmpty() && "a❯> 0123456789|C".indexOf(plain.charAt(0)) >= 0;
  }
}
