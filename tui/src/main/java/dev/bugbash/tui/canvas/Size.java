package dev.bugbash.tui.canvas;

import org.jspecify.annotations.Nullable;

/** Columns and rows, from 0. */
public record Size(int width, int height) {
  public Size {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("a size can't be negative: " + width + "x" + height);
    }
  }

  /** Written out: those of a record are linked when first used, which the first frame waits for. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Size size && width == size.width && height == size.height;
  }

  @Override
  public int hashCode() {
    return 31 * width + height;
  }
}
