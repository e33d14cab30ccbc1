package dev.bugbash.reports;

import java.util.Locale;

/**
 * Makes hostile text harmless to look at: control characters, and invisible or reordering ones, are
 * replaced by visible stand-ins. Escaping for a format comes on top.
 */
final class VisibleText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private VisibleText() {}

  /** In one line: line breaks and tabs become spaces. */
  static String line(String text) {
    return block(text).replace('\n', ' ').replace('\t', ' ').strip();
  }

  /** In one line of at most so many characters. */
  static String line(String text, int longest) {
    return cut(line(text.substring(0, Math.min(text.length(), 4 * longest))), longest);
  }

  /** A revision in one line: a hash is abbreviated, a name such as a tag less so. */
  static String revision(String text) {
    return text.matches("[0-9a-f]{40,64}") ? text.substring(0, 10) : line(text, 30);
  }

  /** Line breaks, as {@code \n}, and tabs stay. */
  static String block(String text) {
    String lines = text.replace("\r\n", "\n");
    StringBuilder seen = new StringBuilder(lines.length());
    lines.codePoints().forEach(c -> append(seen, c));
    return seen.toString();
  }

  /** As a block of at most so many characters; what was left out is said. */
  static String block(String text, int longest) {
    if (text.length() <= longest) {
      return block(text);
    }
    return block(text.substring(0, longest)) + "\n… " + (text.length() - longest) + " more";
  }

  /** Cuts between characters, and says so by an ellipsis. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return text.substring(0, end) + "…";
  }

  /** Whether nothing in it needs a stand-in, and it is one line. */
  static boolean plain(String text) {
    return text.equals(line(text));
  }

  private static void append(StringBuilder seen, int c) {
    if (c == '\n' || c == '\t') {
      seen.append((char) c);
    } else if (c < ' ') {
      seen.append((char) (0x2400 + c));
    } else if (c == 0x7f) {
      seen.append('\u2421');
    } else if (deceptive(c)) {
      seen.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
    } else {
      seen.appendCodePoint(c);
    }
  }

  private static boolean deceptive(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
