package dev.bugbash.tui.canvas;

/** Columns and rows, from 0. */
public record Size(int width, int height) {
  public Size {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("a size can't be negative: " + width + "x" + height);
    }
  }
}
