package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.view.Layout;
import dev.bugbash.tui.view.Panel;
import dev.bugbash.tui.view.Toast;
import java.time.Instant;
import java.util.Optional;

/** All that the screen shows. */
record Model(
    Setting setting,
    Size size,
    Instant now,
    BoardSnapshot board,
    ClusterList clusters,
    Detail detail,
    FailureView failure,
    WhyView why,
    Place place,
    Optional<Toast> toast,
    Work work,
    Life life,
    Tabs tabs,
    Listing listing) {

  static Model start(Setting setting, Size size, Instant now, Work work) {
    return new Model(
        setting,
        size,
        now,
        BoardSnapshot.UNREAD,
        ClusterList.EMPTY,
        Detail.EMPTY,
        FailureView.EMPTY,
        WhyView.CLOSED,
        Place.START,
        Optional.empty(),
        work,
        Life.RUNNING,
        Tabs.START,
        Listing.NONE);
  }

  Layout layout() {
    return listed()
        ? Layout.ofListing(size, place.focus(), place.zoomed())
        : Layout.of(size, place.focus(), place.zoomed());
  }

  /** Rows of a panel. */
  int rows() {
    return layout().rows();
  }

  /** With everything fitted to the layout as it is now. */
  Model fitted() {
    Layout layout = layout();
    int rows = layout.rows();
    int columns = Math.max(1, layout.width(Panel.FAILURE) - 2);
    return with(clusters.fit(rows))
        .with(detail.to(detail.list().selected(), rows))
        .with(failure.layOut(columns, rows, now, setting.zone()))
        .with(why.layOut(columns, rows, detail.variation(), detail.relatives()))
        .with(listing.fit(columns, rows, now, setting.zone()));
  }

  /** Whether the listing of a view is on the screen in place of the clusters. */
  boolean listed() {
    return listing.kind().isPresent();
  }

  /** With the clusters that {@code wanted} asks for, and {@code anchor} selected if it may. */
  Model showing(Wanted wanted, Optional<ClusterId> anchor) {
    return with(clusters.show(board.rows(), wanted, setting.who(), anchor, rows()));
  }

  Model news(String text) {
    return with(Optional.of(Toast.news(text, now)));
  }

  Model alarm(String text) {
    return with(Optional.of(Toast.alarm(text, now)));
  }

  Model with(Size other) {
    return new Model(
        setting, other, now, board, clusters, detail, failure, why, place, toast, work, life, tabs,
        listing);
  }

  Model at(Instant other) {
    return new Model(
        setting, size, other, board, clusters, detail, failure, why, place, toast, work, life, tabs,
        listing);
  }

  Model with(BoardSnapshot other) {
    return new Model(
        setting, size, now, other, clusters, detail, failure, why, place, toast, work, life, tabs,
        listing);
  }

  Model with(ClusterList other) {
    return new Model(
        setting, size, now, board, other, detail, failure, why, place, toast, work, life, tabs,
        listing);
  }

  Model with(Detail other) {
    return new Model(
        setting, size, now, board, clusters, other, failure, why, place, toast, work, life, tabs,
        listing);
  }

  Model with(FailureView other) {
    return new Model(
        setting, size, now, board, clusters, detail, other, why, place, toast, work, life, tabs,
        listing);
  }

  Model with(WhyView other) {
    return new Model(
        setting, size, now, board, clusters, detail, failure, other, place, toast, work, life, tabs,
        listing);
  }

  Model with(Place other) {
    return new Model(
        setting, size, now, board, clusters, detail, failure, why, other, toast, work, life, tabs,
        listing);
  }

  Model with(Optional<Toast> other) {
    return new Model(
        setting, size, now, board, clusters, detail, failure, why, place, other, work, life, tabs,
        listing);
  }

  Model with(Work other) {
    return new Model(
        setting, size, now, board, clusters, detail, failure, why, place, toast, other, life, tabs,
        listing);
  }

  Model with(Life other) {
    return new Model(
        setting, size, now, board, clusters, detail, failure, why, place, toast, work, other, tabs,
        listing);
  }

  Model with(Tabs other) {
    return new Model(
        setting, size, now, board, clusters, detail, failure, why, place, toast, work, life, other,
        listing);
  }

  Model with(Listing other) {
    return new Model(
        setting, size, now, board, clusters, detail, failure, why, place, toast, work, life, tabs,
        other);
  }
}
