package dev.bugbash.importers.console;

import java.util.Optional;

/**
 * What a program that runs several others puts before each line of one of them: {@code web:test: },
 * {@code apps/api test: }, {@code @shop/api: }, {@code web-1 | }.
 *
 * @param name with its mark, without the blank behind it
 * @param rest the line itself
 */
record LinePrefix(String name, String rest) {
  private static final int LONGEST = 80;

  static Optional<LinePrefix> of(String line) {
    if (line.isEmpty() || !mayBegin(line.charAt(0))) {
      return Optional.empty();
    }
    int blanks = 0;
    for (int at = 1; at < Math.min(line.length(), LONGEST); at++) {
      char c = line.charAt(at);
      boolean last = at + 1 == line.length() || line.charAt(at + 1) == ' ';
      if (c == ':' && last) {
        boolean place = isDigit(line.charAt(at - 1)) && line.lastIndexOf(':', at - 1) > 0;
        return blanks > 1 || place ? Optional.empty() : Optional.of(cut(line, at + 1));
      } else if (c == '|' && last && blanks > 0 && onlyPadding(line, at, blanks)) {
        return Optional.of(cut(line, at + 1));
      } else if (c == ' ') {
        blanks++;
      } else if (!isOfName(c)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static LinePrefix cut(String line, int end) {
    return new LinePrefix(line.substring(0, end), line.substring(Math.min(end + 1, line.length())));
  }

  private static boolean onlyPadding(String line, int bar, int blanks) {
    return line.indexOf(' ') == bar - blanks;
  }

  /** A line of its own, as people do not write them behind a word and a colon. */
  boolean isIndentedOrBlank() {
    return rest.isEmpty() || rest.charAt(0) == ' ' || rest.charAt(0) == '\t';
  }

  private static boolean mayBegin(char c) {
    return isLetter(c) || c == '@' || c == '.' || c == '_';
  }

  private static boolean isOfName(char c) {
    return isLetter(c) || isDigit(c) || "@._-/:+#".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
