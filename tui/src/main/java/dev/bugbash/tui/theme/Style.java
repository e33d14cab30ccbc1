package dev.bugbash.tui.theme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** Written out: those of a record are linked when first used, which the first frame waits for. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Style style
            && depth == style.depth
            && bold == style.bold
            && underline == style.underline
            && reverse == style.reverse
            && foreground.equals(style.foreground)
            && background.equals(style.background));
  }

  @Override
  public int hashCode() {
    int flags = (bold ? 1 : 0) + (underline ? 2 : 0) + (reverse ? 4 : 0);
    return 31 * (31 * (31 * depth.ordinal() + foreground.hashCode()) + background.hashCode())
        + flags;
  }
}
