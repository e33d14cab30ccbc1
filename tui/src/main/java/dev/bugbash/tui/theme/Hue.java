package dev.bugbash.tui.theme;

/**
 * A colour that reads on white as well as on black: each of them has a contrast of at least 4.3 : 1
 * (WCAG 2) with both, because a terminal's background is not known.
 */
public enum Hue {
  /** The terminal's own. */
  DEFAULT(-1),
  GRAY(0x767676),
  BLUE(0x2f74d0),
  GREEN(0x2a873c),
  RED(0xe03131),
  AMBER(0xa86c00),
  MAGENTA(0xae4ec8),
  CYAN(0x00848e),
  /** For text on one of the others. */
  WHITE(0xffffff);

  private final int rgb;

  Hue(int rgb) {
    this.rgb = rgb;
  }

  /** As {@code 0xRRGGBB}; not for {@link #DEFAULT}. */
  public int rgb() {
    return rgb;
  }
}
