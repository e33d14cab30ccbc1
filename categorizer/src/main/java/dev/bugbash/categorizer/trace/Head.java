package dev.bugbash.categorizer.trace;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line that a throwable prints before its frames.
 *
 * @param type may be empty
 * @param message may be empty
 */
public record Head(String type, String message) {
  static final Head NONE = new Head("", "");

  private static final int LONGEST_TYPE = 200;

  /** Of a class that has no name: {@code SomeException$6}. */
  private static final Pattern NUMBER = Pattern.compile("\\$\\d+$");

  private static final String[] ENDS = {
    "Error",
    "Exception",
    "Failure",
    "Failed",
    "Fault",
    "Warning",
    "Exit",
    "Interrupt",
    "Timeout",
    "Abort",
    "Group",
    "Throwable",
    "Panic",
    "Missing",
    "NotFound"
  };

  /** Of a line that is known to be one; its type is empty where the text has none. */
  static Head of(String text) {
    int end = endOfType(text);
    return end > 0 ? new Head(text.substring(0, end), message(text, end)) : new Head("", text);
  }

  /** Of any text: only where its type is named as those of throwables are. */
  public static Optional<Head> in(String text) {
    int end = endOfType(text);
    return end > 0 && isThrowable(text, end) ? Optional.of(of(text)) : Optional.empty();
  }

  boolean isNone() {
    return type.isEmpty() && message.isEmpty();
  }

  private static String message(String text, int end) {
    int from = Math.min(text.length(), end + 1);
    return text.substring(from).strip();
  }

  /** The end of {@code a.b/C$D} before a colon or the text's end; 0 where there is none. */
  private static int endOfType(String text) {
    int at = 0;
    while (at < text.length() && at <= LONGEST_TYPE && isPart(text, at)) {
      at++;
    }
    boolean named = at > 0 && at <= LONGEST_TYPE && Character.isLetter(text.charAt(0));
    boolean colon = text.startsWith(":", at);
    boolean ends =
        at == text.length()
            || (colon && text.substring(at + 1, Math.min(text.length(), at + 2)).isBlank());
    return named && ends ? at : 0;
  }

  /** Ruby and Rust have colons in names. */
  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    boolean pair =
        c == ':'
            && (text.startsWith("::", at) || text.startsWith("::", at - 1))
            && at + 2 < text.length();
    return Character.isLetterOrDigit(c) || "_$./\\`+".indexOf(c) >= 0 || pair;
  }

  private static boolean isThrowable(String text, int end) {
    String type = NUMBER.matcher(text.substring(0, end)).replaceFirst("");
    for (String name : ENDS) {
      if (type.endsWith(name)) {
        return true;
      }
    }
    int dot = type.lastIndexOf('.');
    return dot > 0
        && end < text.length()
        && Character.isUpperCase(type.charAt(Math.min(dot + 1, end - 1)));
  }
}
