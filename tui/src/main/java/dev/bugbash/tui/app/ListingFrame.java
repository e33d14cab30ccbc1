package dev.bugbash.tui.app;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Text;
import dev.bugbash.tui.theme.Role;
import dev.bugbash.tui.view.Document;
import dev.bugbash.tui.view.Layout;
import dev.bugbash.tui.view.ListingRow;
import dev.bugbash.tui.view.ListingTable;
import dev.bugbash.tui.view.Panel;
import dev.bugbash.tui.view.TitleLine;
import java.util.Optional;

/** Draws a listing and what is told of its selected row. */
final class ListingFrame {
  private final Model model;
  private final Listing listing;
  private final Canvas canvas;
  private final Layout layout;

  private ListingFrame(Model model, Canvas canvas, Layout layout) {
    this.model = model;
    this.listing = model.listing();
    this.canvas = canvas;
    this.layout = layout;
  }

  static void draw(Model model, Canvas canvas, Layout layout) {
    ListingFrame frame = new ListingFrame(model, canvas, layout);
    layout.panes().forEach(frame::pane);
  }

  private void pane(Layout.Pane pane) {
    boolean list = pane.panel() == Panel.CLUSTERS;
    boolean focused = list == (model.place().focus() != Panel.FAILURE);
    Canvas body = canvas.window(pane.x(), layout.top(), pane.width(), layout.rows());
    if (list) {
      rows(body, focused);
    } else {
      Document.draw(body, listing.sheet().lines(), listing.sheet().top());
      Bars.document(body, model, listing.sheet().lines(), listing.sheet().top());
    }
    TitleLine.draw(
        canvas,
        pane.x(),
        layout.top() - 1,
        pane.width(),
        list ? title() : what(),
        list ? remark() : position(),
        focused);
    if (pane.x() > 0) {
      PaneRule.draw(canvas, pane.x() - 1, layout);
    }
  }

  private void rows(Canvas body, boolean focused) {
    if (listing.shown().isEmpty()) {
      body.text(1, 0, Text.fit(empty(), body.width() - 2), Role.MUTED);
      return;
    }
    Bars.listing(
        body,
        model,
        inner ->
            ListingTable.draw(
                inner, listing.page().columns(), listing.shown(), listing.list(), focused));
  }

  private String empty() {
    if (!listing.read()) {
      return "reading\u2026";
    }
    if (!listing.filter().isEmpty()) {
      return "nothing matches the filter; Esc drops it";
    }
    return switch (listing.kind().orElseThrow()) {
      case EVERYONE -> "nobody holds a cluster yet";
      case TICKETS -> "no tickets yet: bugbash import reads what trackers export";
      case RUNS -> "no runs yet: bugbash import PATH\u2026 brings reports in";
      case HISTORY -> "nothing yet";
    };
  }

  private String title() {
    int all = listing.page().rows().size();
    int shown = listing.matching();
    String count = shown == all ? "" + all : shown + " of " + all;
    return model.tabs().tab().name() + " " + count;
  }

  private String remark() {
    return listing.filter().isEmpty() ? "" : "/ " + listing.filter();
  }

  private String what() {
    Optional<String> cluster =
        listing.selected().flatMap(ListingRow::cluster).map(id -> "Enter: " + id);
    return cluster.isEmpty() ? "Details" : "Details \u2013 " + cluster.get();
  }

  private String position() {
    int below = listing.sheet().lines().size() - listing.sheet().top() - model.rows();
    return below > 0 ? below + (below == 1 ? " line" : " lines") + " below" : "";
  }
}
