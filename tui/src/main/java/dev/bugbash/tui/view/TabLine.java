package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import java.util.List;

/** The line of views, and at its end how far the bash has come. */
public final class TabLine {
  private static final int NUMBERED = 9;
  private static final int LONGEST_BAR = 30;
  private static final int SHORTEST_BAR = 10;

  private TabLine() {}

  /**
   * @param tabs the views as they are to be written
   * @param current index of the one on the screen, which is in sight however narrow it is
   */
  public static void draw(Canvas canvas, List<String> tabs, int current, BoardCounts counts) {
    int x = 1;
    for (int i = first(tabs, current, canvas.width()); fits(tabs, i, x, canvas.width()); i++) {
      if (i < NUMBERED) {
        x = canvas.text(x, 0, (i + 1) + " ", Role.KEY);
      }
      x = canvas.text(x, 0, tabs.get(i), i == current ? Role.TAB : Role.MUTED) + 2;
    }
    if (counts.clusters() > 0) {
      progress(canvas, x, counts);
    }
  }

  /** The index of the view in column {@code x} of a line so wide; -1 where there is none. */
  public static int at(List<String> tabs, int current, int room, int x) {
    int from = 1;
    for (int i = first(tabs, current, room); fits(tabs, i, from, room); i++) {
      if (x >= from && x < from + width(tabs, i)) {
        return i;
      }
      from += width(tabs, i);
    }
    return -1;
  }

  private static boolean fits(List<String> tabs, int index, int x, int room) {
    return index < tabs.size() && x + width(tabs, index) <= room;
  }

  /** Clusters that are closed, claimed and neither, as far as there is room; the rest is above. */
  private static void progress(Canvas canvas, int from, BoardCounts counts) {
    String words = counts.closed() + " closed  " + counts.claimed() + " claimed";
    int room = canvas.width() - from - 1;
    int bar = Math.min(LONGEST_BAR, room - Text.width(words) - 2);
    boolean told = bar >= SHORTEST_BAR;
    int columns = told ? bar : Math.min(LONGEST_BAR, room);
    if (columns < SHORTEST_BAR) {
      return;
    }
    int closed = columns(counts.closed(), counts.clusters(), columns);
    int claimed = columns(counts.closed() + counts.claimed(), counts.clusters(), columns) - closed;
    int x = canvas.width() - 1 - columns - (told ? Text.width(words) + 1 : 0);
    x = canvas.text(x, 0, "\u2588".repeat(closed), Role.MINE);
    x = canvas.text(x, 0, "\u2592".repeat(claimed), Role.HELD);
    x = canvas.text(x, 0, "\u2591".repeat(columns - closed - claimed), Role.MUTED);
    if (told) {
      canvas.text(x + 1, 0, words, Role.MUTED);
    }
  }

  /** Neither none nor all unless it really is. */
  private static int columns(int part, int whole, int columns) {
    int filled = Math.round((float) columns * part / whole);
    return part > 0 && part < whole ? Math.max(1, Math.min(columns - 1, filled)) : filled;
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
