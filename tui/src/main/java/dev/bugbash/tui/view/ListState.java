package dev.bugbash.tui.view;

/**
 * Where a person is in a list.
 *
 * @param selected index of the row under the cursor; 0 in an empty list
 * @param top index of the first row on the screen
 */
public record ListState(int selected, int top) {
  public static final ListState START = new ListState(0, 0);

  /** With the cursor on {@code index}, or as near as there are rows, and that row in sight. */
  public ListState at(int index, int count, int height) {
    int row = Math.max(0, Math.min(count - 1, index));
    int rows = Math.max(1, height);
    int highest = Math.max(0, count - rows);
    int first = Math.max(row - rows + 1, Math.min(top, row));
    return new ListState(row, Math.max(0, Math.min(first, highest)));
  }

  public ListState move(int rows, int count, int height) {
    return at(selected + rows, count, height);
  }

  /** The cursor's row is now at {@code index}; it stays at its height on the screen if it can. */
  public ListState follow(int index, int count, int height) {
    return new ListState(index, Math.max(0, top + index - selected)).at(index, count, height);
  }
}
