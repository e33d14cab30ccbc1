package dev.bugbash.tui.theme;

import org.jspecify.annotations.Nullable;

/**
 * One colour at every depth.
 *
 * @param rgb as {@code 0xRRGGBB}
 * @param indexed of xterm's 256, from 16 on: the lower ones are different in every terminal
 * @param sixteen of the sixteen, from 0 to 15; negative for the terminal's own
 */
public record Shade(int rgb, int indexed, int sixteen) {
  static final int OWN = -1;

  /** Written out: those of a record are linked when first used, which the first frame waits for. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shade shade
        && rgb == shade.rgb
        && indexed == shade.indexed
        && sixteen == shade.sixteen;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * rgb + indexed) + sixteen;
  }
}
