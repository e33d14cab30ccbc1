package dev.bugbash.categorizer.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a long text short enough to compare, without losing its beginning or its end. */
public final class Excerpt {
  /** Characters that are kept of a text, half from its beginning and half from its end. */
  public static final int LIMIT = 10_000;

  private static final Pattern ANSI =
      Pattern.compile("\u001b(?:\\[[0-?]{0,64}[ -/]{0,8}[@-~]|\\][^\u0007\u001b]{0,2000}\u0007?)");

  private Excerpt() {}

  /** Without escape sequences; a long one also without repeated lines and without its middle. */
  public static String of(String text) {
    String bounded = text.length() <= 100 * LIMIT ? text : ends(text, 100 * LIMIT);
    String plain = bounded.indexOf('\u001b') < 0 ? bounded : ANSI.matcher(bounded).replaceAll("");
    if (plain.length() <= LIMIT) {
      return plain;
    }
    String unrepeated = withoutRepeatedLines(plain);
    return unrepeated.length() <= LIMIT ? unrepeated : ends(unrepeated, LIMIT);
  }

  /**
   * The first and the last half of {@code limit} characters, cut at line ends where there are any.
   */
  private static String ends(String text, int limit) {
    int head = text.lastIndexOf('\n', limit / 2);
    int tail = text.indexOf('\n', text.length() - limit / 2);
    return text.substring(0, head > 0 ? head : limit / 2)
        + "\n"
        + text.substring(tail < 0 ? text.length() - limit / 2 : tail + 1);
  }

  private static String withoutRepeatedLines(String text) {
    StringBuilder kept = new StringBuilder(2 * LIMIT);
    Set<String> seen = new HashSet<>();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to + 1;
      String line = text.substring(from, to);
      if (seen.add(line)) {
        kept.append(line);
      }
      from = to;
    }
    return kept.toString();
  }
}
