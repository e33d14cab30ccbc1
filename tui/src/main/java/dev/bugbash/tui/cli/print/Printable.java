package dev.bugbash.tui.cli.print;

/**
 * Text that is safe on a terminal: it neither moves the cursor nor hides or reorders what is read.
 */
public final class Printable {
  private Printable() {}

  /** One line: line breaks and tabs become spaces, other unprintable characters a mark. */
  public static String line(String text) {
    return filtered(text, false);
  }

  /** Several lines: line feeds and tabs stay. */
  public static String lines(String text) {
    return filtered(text.replace("\r\n", "\n"), true);
  }

  private static String filtered(String text, boolean keepLines) {
    if (text.codePoints().allMatch(c -> c >= ' ' && c < 0x7f)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> safe.appendCodePoint(safe(c, keepLines)));
    return safe.toString();
  }

  private static int safe(int c, boolean keepLines) {
    if (c == '\n' || c == '\t') {
      return keepLines ? c : ' ';
    }
    if (c == '\r') {
      return ' ';
    }
    return isHarmful(c) ? 0xfffd : c;
  }

  /** Whether a character controls a terminal, or the order and visibility of other characters. */
  static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          c != 0x200d;
      default -> false;
    };
  }

  /** The columns that a line takes on a terminal. */
  public static int width(String line) {
    return line.codePoints().map(Printable::width).sum();
  }

  private static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** The wide blocks of Unicode's EastAsianWidth.txt, whole where nearly all of a block is wide. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3fffd);
  }

  /** The line cut to {@code columns}, with an ellipsis where something was cut off. */
  public static String cut(String line, int columns) {
    if (line.length() <= columns / 2 || width(line) <= columns) {
      return line;
    }
    int end = 0;
    int used = 0;
    while (used + width(line.codePointAt(end)) < columns) {
      used += width(line.codePointAt(end));
      end += Character.charCount(line.codePointAt(end));
    }
    return line.substring(0, end) + (columns > 0 ? "…" : "");
  }
}
