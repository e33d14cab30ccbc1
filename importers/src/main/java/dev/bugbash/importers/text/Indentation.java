package dev.bugbash.importers.text;

/** The same as {@link String#stripIndent} in a fraction of its time. */
public final class Indentation {
  private Indentation() {}

  /** Without what all lines are indented by, and without blanks at their ends. */
  public static String strip(String text) {
    if (text.indexOf('\r') >= 0) {
      return text.stripIndent();
    }
    int indentation = Integer.MAX_VALUE;
    for (int from = 0; from <= text.length(); from = end(text, from) + 1) {
      int end = end(text, from);
      int first = firstOf(text, from, end);
      boolean last = end == text.length();
      indentation = first < end || last ? Math.min(indentation, first - from) : indentation;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int from = 0; from <= text.length(); from = end(text, from) + 1) {
      int end = end(text, from);
      int kept = end;
      while (kept > from && Character.isWhitespace(text.charAt(kept - 1))) {
        kept--;
      }
      int begin = Math.min(kept, from + indentation);
      out.append(text, begin, kept).append(end == text.length() ? "" : "\n");
    }
    return out.toString();
  }

  private static int firstOf(String text, int from, int end) {
    int first = from;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return first;
  }

  private static int end(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
