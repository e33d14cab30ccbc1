package dev.bugbash.categorizer.trace;

/**
 * A place in a source file.
 *
 * @param file as printed; empty for {@link #NONE}
 * @param line from 1
 */
record Place(String file, int line) {
  static final Place NONE = new Place("", 0);

  private static final int MOST_DIGITS = 7;

  /** What {@code file:12} and {@code file:12:3} say; {@link #NONE} for anything else. */
  static Place of(String text) {
    int colon = colonOfNumberAtEnd(text, text.length());
    if (colon <= 0) {
      return NONE;
    }
    int before = colonOfNumberAtEnd(text, colon);
    int at = before > 0 ? before : colon;
    return new Place(text.substring(0, at), line(text, at));
  }

  boolean isNone() {
    return file.isEmpty();
  }

  /** The colon of a {@code :digits} that ends at {@code to}; -1 where there is none. */
  private static int colonOfNumberAtEnd(String text, int to) {
    int at = to - 1;
    while (at >= 0 && to - at <= MOST_DIGITS + 1 && isDigit(text.charAt(at))) {
      at--;
    }
    return at > 0 && at < to - 1 && text.charAt(at) == ':' ? at : -1;
  }

  /** The number after {@code before}; 0 where there is none. */
  static int line(String text, int before) {
    int line = 0;
    for (int i = before + 1; i < text.length() && line < 10_000_000; i++) {
      if (!isDigit(text.charAt(i))) {
        break;
      }
      line = 10 * line + text.charAt(i) - '0';
    }
    return line;
  }

  /** The end of the digits that begin at {@code from}. */
  static int endOfDigits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The file's name and the folder that holds it, without what differs between machines. */
  static String tail(String path) {
    String slashed = path.indexOf('\\') < 0 ? path : path.replace('\\', '/');
    int last = slashed.lastIndexOf('/');
    int before = last > 0 ? slashed.lastIndexOf('/', last - 1) : -1;
    String tail = slashed.substring(before + 1);
    return tail.startsWith("./") ? tail.substring(2) : tail;
  }
}
