package dev.bugbash.tui.theme;

/**
 * One colour at every depth.
 *
 * @param rgb as {@code 0xRRGGBB}
 * @param indexed of xterm's 256, from 16 on: the lower ones are different in every terminal
 * @param sixteen of the sixteen, from 0 to 15; negative for the terminal's own
 */
public record Shade(int rgb, int indexed, int sixteen) {
  static final int OWN = -1;
}
