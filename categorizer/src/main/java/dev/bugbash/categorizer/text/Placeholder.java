package dev.bugbash.categorizer.text;

import java.util.Set;

/** The kinds of value that the masker knows. */
final class Placeholder {
  private static final Set<String> KINDS =
      Set.of("uuid", "time", "ip", "hex", "num", "mail", "id", "gen", "path", "val");

  private Placeholder() {}

  static boolean isKind(String text, int from, int to) {
    return to - from <= 4 && KINDS.contains(text.substring(from, to));
  }
}
