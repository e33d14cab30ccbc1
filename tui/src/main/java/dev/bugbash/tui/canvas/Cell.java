package dev.bugbash.tui.canvas;

import dev.bugbash.tui.theme.Role;
import org.jspecify.annotations.Nullable;

/**
 * One place of a canvas.
 *
 * @param text one grapheme cluster; empty for the right half of a wide one
 * @param width columns that the text takes: 1 or 2, or 0 for a right half
 */
public record Cell(String text, int width, Role role) {
  static final Cell BLANK = new Cell(" ", 1, Role.TEXT);

  /** Written out, because each frame asks for it thousands of times, also the first. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Cell cell
            && width == cell.width
            && role == cell.role
            && text.equals(cell.text));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * text.hashCode() + width) + role.ordinal();
  }

  Cell in(Role other) {
    return new Cell(text, width, other);
  }
}
