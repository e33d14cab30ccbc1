package dev.bugbash.tui.theme;

import java.util.Optional;

/**
 * How a cell looks.
 *
 * @param foreground empty for the terminal's own, as without colours
 * @param background likewise
 */
public record Style(
    ColorDepth depth,
    Optional<Shade> foreground,
    Optional<Shade> background,
    boolean bold,
    boolean underline,
    boolean reverse) {

  public static Style plain(ColorDepth depth) {
    return new Style(depth, Optional.empty(), Optional.empty(), false, false, false);
  }

  Style in(Optional<Shade> shade) {
    return depth == ColorDepth.NONE
        ? this
        : new Style(depth, shade, background, bold, underline, reverse);
  }

  Style on(Optional<Shade> shade) {
    return depth == ColorDepth.NONE
        ? this
        : new Style(depth, foreground, shade, bold, underline, reverse);
  }

  Style strong() {
    return new Style(depth, foreground, background, true, underline, reverse);
  }

  Style underlined() {
    return new Style(depth, foreground, background, bold, true, reverse);
  }

  Style reversed() {
    return new Style(depth, foreground, background, bold, underline, true);
  }
}
