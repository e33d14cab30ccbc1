package dev.bugbash.tui.view;

import dev.bugbash.tui.canvas.Size;
import java.util.List;

/**
 * Which panels are on the screen, and where: a status line, a line of views, a line of titles, the
 * panels, a footer.
 *
 * @param panes from left to right, one column between them
 */
public record Layout(Size size, List<Pane> panes) {
  /** With less beside it a cluster's title is cut before it tells clusters apart. */
  private static final int THREE = 160;

  private static final int TWO = 70;

  /** Columns from which on a listing has a second panel. */
  private static final int LISTING = 100;

  /** Status, titles, footer. */
  private static final int CHROME = 3;

  /** Rows from which on there is a line of views. */
  private static final int TABBED = 10;

  public Layout {
    panes = List.copyOf(panes);
  }

  /** One panel's columns. */
  public record Pane(Panel panel, int x, int width) {}

  /** As many panels as fit, the one with the keyboard always among them. */
  public static Layout of(Size size, Panel focus, boolean zoomed) {
    int width = size.width();
    if (zoomed || width < TWO) {
      return new Layout(size, List.of(new Pane(focus, 0, width)));
    }
    if (width < THREE) {
      Panel list = focus == Panel.CLUSTERS ? Panel.CLUSTERS : Panel.TESTS;
      int left = list == Panel.CLUSTERS ? width * 55 / 100 : width * 42 / 100;
      return new Layout(
          size,
          List.of(new Pane(list, 0, left), new Pane(Panel.FAILURE, left + 1, width - left - 1)));
    }
    int clusters = Math.min(90, width * 40 / 100);
    int tests = Math.min(60, width * 22 / 100);
    int failure = clusters + tests + 2;
    return new Layout(
        size,
        List.of(
            new Pane(Panel.CLUSTERS, 0, clusters),
            new Pane(Panel.TESTS, clusters + 1, tests),
            new Pane(Panel.FAILURE, failure, width - failure)));
  }

  /** A list and what is told of one of its rows; beside each other where both fit. */
  public static Layout ofListing(Size size, Panel focus, boolean zoomed) {
    int width = size.width();
    Panel shown = focus == Panel.FAILURE ? Panel.FAILURE : Panel.CLUSTERS;
    if (zoomed || width < LISTING) {
      return new Layout(size, List.of(new Pane(shown, 0, width)));
    }
    int list = width * 60 / 100;
    return new Layout(
        size,
        List.of(
            new Pane(Panel.CLUSTERS, 0, list),
            new Pane(Panel.FAILURE, list + 1, width - list - 1)));
  }

  /** Whether nothing sensible fits. */
  public boolean tiny() {
    return size.width() < 16 || size.height() <= CHROME;
  }

  /** Whether there is a line of views below the status. */
  public boolean tabbed() {
    return size.height() >= TABBED;
  }

  /** The first row of the panels; their titles are above it. */
  public int top() {
    return tabbed() ? 3 : 2;
  }

  /** Rows of each panel. */
  public int rows() {
    return Math.max(0, size.height() - CHROME - (tabbed() ? 1 : 0));
  }

  /** Columns of a panel; those it would have alone where it is not on the screen. */
  public int width(Panel panel) {
    for (Pane pane : panes) {
      if (pane.panel() == panel) {
        return pane.width();
      }
    }
    return size.width();
  }
}
