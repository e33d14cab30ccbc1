package dev.bugbash.categorizer.assertion;

/** Goes through a text line by line. */
final class Lines {
  private Lines() {}

  /** The end of the line that {@code at} is in, without its break. */
  static int end(String text, int at) {
    int end = at < 0 ? -1 : text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /**
   * The beginning of the line after the one that {@code at} is in; the text's end after the last.
   */
  static int next(String text, int at) {
    return Math.min(text.length(), end(text, at) + 1);
  }

  /** The first character from {@code at} on that is no white space; the text's end if none is. */
  static int firstNotBlank(String text, int at) {
    int i = Math.max(0, at);
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isBlank(String text, int from) {
    return firstNotBlank(text, from) >= end(text, from);
  }

  /**
   * Where a line begins to speak: after blanks and after a place such as {@code a_test.go:12: }.
   */
  static int speech(String text, int from, int end) {
    int at = Math.min(end, firstNotBlank(text, from));
    int go = text.indexOf(".go:", at);
    if (go < 0 || go >= end) {
      return at;
    }
    int colon = text.indexOf(": ", go);
    boolean place = colon > 0 && colon < end && text.indexOf(' ', at) == colon + 1;
    return place ? colon + 2 : at;
  }
}
