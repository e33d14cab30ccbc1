package dev.bugbash.tui.view;

/** A bar of light and heavy dashes. */
final class Meter {
  private Meter() {}

  /** {@code columns} wide; neither full nor empty unless it really is. */
  static String of(long part, long whole, int columns) {
    long filled = whole == 0 ? 0 : Math.round((double) columns * part / whole);
    if (part > 0 && part < whole) {
      filled = Math.max(1, Math.min(columns - 1, filled));
    }
    return "\u2501".repeat((int) filled) + "\u2500".repeat(columns - (int) filled);
  }
}
