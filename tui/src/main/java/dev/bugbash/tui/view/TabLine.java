package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.List;

/** The line of views. */
public final class TabLine {
  private static final int NUMBERED = 9;

  private TabLine() {}

  /**
   * @param tabs the views as they are to be written
   * @param current index of the one on the screen, which is in sight however narrow it is
   */
  public static void draw(Canvas canvas, List<String> tabs, int current) {
    int x = 1;
    int first = first(tabs, current, canvas.width());
    for (int i = first; i < tabs.size() && x + width(tabs, i) <= canvas.width(); i++) {
      if (i < NUMBERED) {
        x = canvas.text(x, 0, (i + 1) + " ", Role.KEY);
      }
      x = canvas.text(x, 0, tabs.get(i), i == current ? Role.TAB : Role.MUTED) + 2;
    }
  }

  private static int first(List<String> tabs, int current, int room) {
    int first = current;
    int width = width(tabs, current) + 1;
    while (first > 0 && width + width(tabs, first - 1) <= room) {
      first--;
      width += width(tabs, first);
    }
    return first;
  }

  private static int width(List<String> tabs, int index) {
    return Text.width(tabs.get(index)) + (index < NUMBERED ? 4 : 2);
  }
}
