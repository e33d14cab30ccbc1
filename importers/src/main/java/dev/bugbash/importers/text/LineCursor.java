package dev.bugbash.importers.text;

/**
 * Goes through a line from the left. What every log holds thousands of is read with it, since an
 * expression costs many times as much; for what is rare an expression says it better.
 */
public final class LineCursor {
  private final String line;
  private int at;

  /**
   * @param at the index of the first character
   */
  public LineCursor(String line, int at) {
    this.line = line;
    this.at = at;
  }

  /** Another one at the same place, to look ahead with. */
  public LineCursor copy() {
    return new LineCursor(line, at);
  }

  public int at() {
    return at;
  }

  /** Whether nothing follows. */
  public boolean ended() {
    return at >= line.length();
  }

  /** Passes over a text where it follows. */
  public boolean take(String text) {
    boolean follows = line.startsWith(text, at);
    at += follows ? text.length() : 0;
    return follows;
  }

  /** Passes over the first of these texts that follows; whether one does. */
  public boolean takeEither(String one, String other) {
    return take(one) || take(other);
  }

  /** Passes over digits; how many there are. */
  public int digits() {
    int from = at;
    while (at < line.length() && isDigit(line.charAt(at))) {
      at++;
    }
    return at - from;
  }

  /** Passes over digits and gives them; empty where there are none. */
  public String number() {
    int from = at;
    return line.substring(from, from + digits());
  }

  /** Passes over a number such as {@code 12.5}; whether there is one. */
  public boolean decimal() {
    return digits() > 0 && (!take(".") || digits() > 0);
  }

  /** Passes over spaces; how many there are. */
  public int spaces() {
    int from = at;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at - from;
  }

  /** Passes over spaces and tabs; how many there are. */
  public int blanks() {
    int from = at;
    while (at < line.length() && isBlank(line.charAt(at))) {
      at++;
    }
    return at - from;
  }

  /** Passes over what follows up to a blank or the end, and gives it. */
  public String word() {
    int from = at;
    while (at < line.length() && !isBlank(line.charAt(at))) {
      at++;
    }
    return line.substring(from, at);
  }

  /**
   * Passes over letters, digits and underscores of ASCII, and gives them.
   *
   * @param more characters that count as well
   */
  public String name(String more) {
    int from = at;
    while (at < line.length() && isOfName(line.charAt(at), more)) {
      at++;
    }
    return line.substring(from, at);
  }

  private static boolean isOfName(char c, String more) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || isDigit(c)
        || c == '_'
        || more.indexOf(c) >= 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Whether what follows is there and begins with no blank. */
  public boolean atText() {
    return at < line.length() && !isBlank(line.charAt(at));
  }

  public boolean atDigit() {
    return at < line.length() && isDigit(line.charAt(at));
  }

  /** All that follows. */
  public String rest() {
    return line.substring(at);
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
