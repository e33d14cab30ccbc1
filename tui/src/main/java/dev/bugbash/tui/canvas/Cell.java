package dev.bugbash.tui.canvas;

import dev.bugbash.tui.theme.Role;

/**
 * One place of a canvas.
 *
 * @param text one grapheme cluster; empty for the right half of a wide one
 * @param width columns that the text takes: 1 or 2, or 0 for a right half
 */
public record Cell(String text, int width, Role role) {
  static final Cell BLANK = new Cell(" ", 1, Role.TEXT);

  Cell in(Role other) {
    return new Cell(text, width, other);
  }
}
