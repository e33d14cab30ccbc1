package dev.bugbash.reports;

/**
 * Puts test text into Markdown so that it stays text: in code, where nothing is markup, nobody is
 * mentioned and no issue is linked.
 */
final class MarkdownText {
  private MarkdownText() {}

  /** A code span that may stand in a table cell; a dash where there is no text. */
  static String code(String text, int longest) {
    String line = VisibleText.line(text, longest);
    if (line.isEmpty()) {
      return "–";
    }
    String fence = "`".repeat(longestRun(line) + 1);
    String padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return fence + padding + pipesEscaped(line) + padding + fence;
  }

  /** For use in raw HTML, in one line; there is no Markdown in it. */
  static String html(String text, int longest) {
    String line = VisibleText.line(text, longest);
    StringBuilder escaped = new StringBuilder("<code>");
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean plain =
          Character.isLetterOrDigit(c) || Character.isSurrogate(c) || " -,;…".indexOf(c) >= 0;
      escaped.append(plain ? String.valueOf(c) : "&#" + (int) c + ";");
    }
    return escaped.append("</code>").toString();
  }

  /** A block of code. */
  static String block(String text) {
    String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return fence + "text\n" + text.stripTrailing() + "\n" + fence + "\n";
  }

  /**
   * A pipe ends a table cell even in code, unless a backslash is before it; and of two backslashes
   * the first escapes the second.
   */
  private static String pipesEscaped(String line) {
    StringBuilder escaped = new StringBuilder();
    int backslashes = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '|') {
        escaped.append(backslashes % 2 == 0 ? "\\|" : " \\|");
      } else {
        escaped.append(c);
      }
      backslashes = c == '\\' ? backslashes + 1 : 0;
    }
    return escaped.toString();
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
