package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.theme.Role;
import dev.bugbash.tui.view.Line;
import dev.bugbash.tui.view.ListingTable;
import dev.bugbash.tui.view.ScrollBar;
import dev.bugbash.tui.view.ScrollBar.Mark;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The scroll bars of the panels. */
final class Bars {
  private Bars() {}

  /** What a bar leaves of a panel of so many rows. */
  static Canvas beside(Canvas body, Model model, int rows) {
    return ScrollBar.beside(body, model.size().width(), rows, body.height());
  }

  static void plain(Canvas body, Model model, int rows, int top) {
    ScrollBar.draw(body, model.size().width(), rows, body.height(), top, row -> Mark.NONE);
  }

  static void clusters(Canvas body, Model model) {
    List<ClusterRow> rows = model.clusters().shown();
    Set<ClusterId> marked = model.clusters().marked();
    ScrollBar.draw(
        body,
        model.size().width(),
        rows.size(),
        body.height(),
        model.clusters().list().top(),
        row -> mark(rows.get(row), marked));
  }

  private static Mark mark(ClusterRow row, Set<ClusterId> marked) {
    if (marked.contains(row.id())) {
      return Mark.MARKED;
    }
    if (row.state() == ClusterState.REGRESSED) {
      return Mark.REGRESSED;
    }
    return row.state() == ClusterState.NEW ? Mark.NEW : Mark.NONE;
  }

  /** The frame to look at first is marked. */
  static void document(Canvas body, Model model, List<Line> lines, int top) {
    ScrollBar.draw(
        body,
        model.size().width(),
        lines.size(),
        body.height(),
        top,
        line -> lines.get(line).has(Role.CULPRIT) ? Mark.CULPRIT : Mark.NONE);
  }

  /** A listing, whose first line may be the names of its columns. */
  static void listing(Canvas body, Model model, Consumer<Canvas> table) {
    int rows = model.listing().shown().size();
    int height = ListingTable.rows(body.height());
    int screen = model.size().width();
    table.accept(ScrollBar.beside(body, screen, rows, height));
    int top = model.listing().list().top();
    ScrollBar.draw(body, screen, rows, height, top, row -> Mark.NONE);
  }
}
