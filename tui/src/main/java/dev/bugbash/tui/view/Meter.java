package dev.bugbash.tui.view;

import dev.bugbash.tui.theme.Role;

/** A bar of light and heavy dashes. */
final class Meter {
  private Meter() {}

  /** What is red heavy and first, what is green light, together {@code columns} wide. */
  static Line redAndGreen(long red, long green, int columns) {
    if (red + green == 0) {
      return Line.of("", Role.MUTED);
    }
    String bar = of(red, red + green, columns);
    int heavy = (int) bar.chars().filter(c -> c == '\u2501').count();
    return Line.of(bar.substring(0, heavy), Role.CAUSE, bar.substring(heavy), Role.COMMON);
  }

  /** {@code columns} wide; neither full nor empty unless it really is. */
  static String of(long part, long whole, int columns) {
    long filled = whole == 0 ? 0 : Math.round((double) columns * part / whole);
    if (part > 0 && part < whole) {
      filled = Math.max(1, Math.min(columns - 1, filled));
    }
    return "\u2501".repeat((int) filled) + "\u2500".repeat(columns - (int) filled);
  }
}
