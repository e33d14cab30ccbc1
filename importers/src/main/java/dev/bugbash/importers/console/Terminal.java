package dev.bugbash.importers.console;

/** What is left of a line when its control characters have done their work. */
final class Terminal {
  private static final char ESCAPE = '\u001b';
  private static final char BELL = '\u0007';

  private Terminal() {}

  /**
   * Without escape sequences and control characters. Carriage returns stay where something that was
   * overwritten stands before them, so that folds of CI servers can be told.
   */
  static String shown(String line) {
    StringBuilder out = new StringBuilder(line.length());
    int length = line.length();
    for (int i = 0; i < length; i++) {
      char c = line.charAt(i);
      if (c == ESCAPE) {
        i = afterSequence(line, i + 1);
      } else if (endsLine(c)) {
        out.append(' ');
      } else if (c == '\r' || c == '\t' || (c >= ' ' && c != '\ufeff')) {
        out.append(c);
      } else if (c == '\b' && out.length() > 0) {
        out.setLength(out.length() - 1);
      }
    }
    while (out.length() > 0 && out.charAt(out.length() - 1) == '\r') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  /** Whether characters beyond ASCII are among those that {@link #shown} takes out. */
  static boolean holdsForeignControl(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c > '~' && (c == '\ufeff' || endsLine(c))) {
        return true;
      }
    }
    return false;
  }

  /** What Unicode, and with it every expression, takes for the end of a line. */
  static boolean endsLine(char c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** The index of the last character of the sequence that begins behind an escape. */
  private static int afterSequence(String line, int at) {
    int length = line.length();
    if (at >= length) {
      return at;
    }
    char kind = line.charAt(at);
    if (kind == '[') {
      int i = at + 1;
      while (i < length && (line.charAt(i) < '@' || line.charAt(i) > '~')) {
        i++;
      }
      return i;
    }
    if (kind == ']' || kind == '_' || kind == 'P') {
      int i = at + 1;
      while (i < length && line.charAt(i) != BELL && line.charAt(i) != ESCAPE) {
        i++;
      }
      boolean terminator = i + 1 < length && line.charAt(i) == ESCAPE && line.charAt(i + 1) == '\\';
      return terminator ? i + 1 : i;
    }
    return kind == '(' || kind == ')' ? at + 1 : at;
  }

  /** Without {@code [31m} and its like, of which a copy of a log has lost the escape character. */
  static String withoutLostColours(String line) {
    int bracket = line.indexOf('[');
    if (bracket < 0) {
      return line;
    }
    StringBuilder out = null;
    int from = 0;
    while (bracket >= 0) {
      int end = colourEnd(line, bracket + 1);
      if (end > 0) {
        out = out == null ? new StringBuilder(line.length()) : out;
        int start = bracket > from && line.charAt(bracket - 1) == '␛' ? bracket - 1 : bracket;
        boolean caret = start > from + 1 && line.startsWith("^[", start - 2);
        out.append(line, from, caret ? start - 2 : start);
        from = end;
      }
      bracket = line.indexOf('[', Math.max(from, bracket + 1));
    }
    return out == null ? line : out.append(line, from, line.length()).toString();
  }

  private static int colourEnd(String line, int at) {
    int i = at;
    while (i < line.length() && (isDigit(line.charAt(i)) || line.charAt(i) == ';')) {
      i++;
    }
    boolean colour = i > at && i - at < 16 && i < line.length() && line.charAt(i) == 'm';
    return colour ? i + 1 : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
