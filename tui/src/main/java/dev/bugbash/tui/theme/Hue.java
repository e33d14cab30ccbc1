package dev.bugbash.tui.theme;

/**
 * A colour that reads on white as well as on black: each of them has a contrast of at least 4.3 : 1
 * (WCAG 2) with both, because a terminal's background is not known.
 */
public enum Hue {
  /** The terminal's own. */
  DEFAULT(-1, -1),
  GRAY(0x767676, 8),
  BLUE(0x2f74d0, 4),
  GREEN(0x2a873c, 2),
  RED(0xe03131, 1),
  AMBER(0xa86c00, 3),
  MAGENTA(0xae4ec8, 5),
  CYAN(0x00848e, 6),
  /** For text on one of the others. */
  WHITE(0xffffff, 15);

  private final int rgb;
  private final int ansi;

  Hue(int rgb, int ansi) {
    this.rgb = rgb;
    this.ansi = ansi;
  }

  /** As {@code 0xRRGGBB}; not for {@link #DEFAULT}. */
  public int rgb() {
    return rgb;
  }

  /** The nearest of the 16 colours of old terminals, from 0; not for {@link #DEFAULT}. */
  public int ansi() {
    return ansi;
  }
}
