package dev.bugbash.tui.theme;

/** How a cell looks, in the colours that {@code depth} has. */
public record Style(
    ColorDepth depth,
    Hue foreground,
    Hue background,
    boolean bold,
    boolean underline,
    boolean reverse) {

  static Style plain(ColorDepth depth) {
    return new Style(depth, Hue.DEFAULT, Hue.DEFAULT, false, false, false);
  }

  Style in(Hue hue) {
    return depth == ColorDepth.NONE
        ? this
        : new Style(depth, hue, background, bold, underline, reverse);
  }

  Style on(Hue hue) {
    return depth == ColorDepth.NONE
        ? this
        : new Style(depth, foreground, hue, bold, underline, reverse);
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
