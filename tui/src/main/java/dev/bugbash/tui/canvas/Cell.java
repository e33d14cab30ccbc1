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
  /** Those of printable ASCII by their role, made when they are first asked for. */
  private static final Cell[][] PLAIN = new Cell[Role.values().length][0x80];

  static final Cell BLANK = shared(' ', Role.TEXT);

  /** That of a part of a text. */
  static Cell of(String text, int start, int end, int width, Role role) {
    return plain(text, start, end)
        ? shared(text.charAt(start), role)
        : new Cell(Clusters.shown(text, start, end), width, role);
  }

  Cell in(Role other) {
    return plain(text, 0, text.length())
        ? shared(text.charAt(0), other)
        : new Cell(text, width, other);
  }

  private static boolean plain(String text, int start, int end) {
    return end - start == 1 && Sanitizer.isPlain(text.charAt(start));
  }

  /** The same object each time, so that most cells of two frames are compared at once. */
  private static Cell shared(char printable, Role role) {
    Cell[] ofRole = PLAIN[role.ordinal()];
    Cell cell = ofRole[printable];
    if (cell == null) {
      cell = new Cell(Character.toString(printable), 1, role);
      ofRole[printable] = cell;
    }
    return cell;
  }

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
}
