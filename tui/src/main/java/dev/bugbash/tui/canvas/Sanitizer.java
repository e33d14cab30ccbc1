package dev.bugbash.tui.canvas;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes any text harmless for a terminal: what would steer it is shown as a visible stand-in. */
public final class Sanitizer {
  private static final int STAND_IN = 0xFFFD;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Sanitizer() {}

  /**
   * Replaces control characters by their pictures, and C1 controls, invisible and bidirectional
   * format characters, line separators, lone surrogates and unassigned code points by U+FFFD; what
   * Unicode keeps for emoji and ideographs stays, as it may be newer than the JDK.
   */
  public static String clean(String text) {
    int first = firstUnsafe(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
    text.codePoints().skip(first).map(Sanitizer::visible).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Cleans every line of a text; line ends, as {@code \n}, and tabs stay. */
  public static String cleanLines(String text) {
    return text.lines()
        .map(
            line ->
                Arrays.stream(line.split("\t", -1))
                    .map(Sanitizer::clean)
                    .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Up to there all is printable ASCII, hence one code point a character. */
  private static int firstUnsafe(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }

  /** Printable ASCII takes one column. */
  static boolean isPlain(char c) {
    return c >= 0x20 && c <= 0x7E;
  }

  /** Whether all of a text is printable ASCII, as wide as it is long. */
  static boolean isPlain(String text) {
    return firstUnsafe(text) == text.length();
  }

  private static int visible(int codePoint) {
    if (codePoint < 0x20) {
      return 0x2400 + codePoint;
    }
    if (codePoint == 0x7F) {
      return 0x2421;
    }
    if (codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER) {
      return codePoint;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          STAND_IN;
      case Character.UNASSIGNED -> CellWidth.wide(codePoint) ? codePoint : STAND_IN;
      default -> codePoint;
    };
  }
}
