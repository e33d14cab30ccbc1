package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.view.Layout;
import dev.bugbash.tui.view.Others;
import dev.bugbash.tui.view.Panel;
import dev.bugbash.tui.view.Toast;
import java.time.Instant;
import java.util.List;
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
    Listing listing,
    Others others,
    Tour tour) {

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
        Listing.NONE,
        Others.NONE,
        Tour.NONE);
  }

  Layout layout() {
    return layout(place.zoomed());
  }

  private Layout layout(boolean zoomed) {
    return listed()
        ? Layout.ofListing(size, place.focus(), zoomed)
        : Layout.of(size, place.focus(), zoomed);
  }

  /** Whether one panel is alone only because somebody wanted it so. */
  boolean zoomed() {
    return place.zoomed() && zoomable();
  }

  /** Whether there is room for more than one panel. */
  boolean zoomable() {
    return layout(false).panes().size() > 1;
  }

  /** What actions are about: what is marked, else the one that is selected. */
  List<ClusterRow> targets() {
    if (!listed()) {
      return clusters.targets();
    }
    Optional<ClusterId> held = listing.held();
    return board.rows().stream().filter(row -> held.equals(Optional.of(row.id()))).toList();
  }

  List<ClusterId> targetIds() {
    return targets().stream().map(ClusterRow::id).toList();
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
    Draft draft = new Draft(this);
    draft.size = other;
    return draft.done();
  }

  Model at(Instant other) {
    Draft draft = new Draft(this);
    draft.now = other;
    return draft.done();
  }

  Model with(BoardSnapshot other) {
    Draft draft = new Draft(this);
    draft.board = other;
    return draft.done();
  }

  Model with(ClusterList other) {
    Draft draft = new Draft(this);
    draft.clusters = other;
    return draft.done();
  }

  Model with(Detail other) {
    Draft draft = new Draft(this);
    draft.detail = other;
    return draft.done();
  }

  Model with(FailureView other) {
    Draft draft = new Draft(this);
    draft.failure = other;
    return draft.done();
  }

  Model with(WhyView other) {
    Draft draft = new Draft(this);
    draft.why = other;
    return draft.done();
  }

  Model with(Place other) {
    Draft draft = new Draft(this);
    draft.place = other;
    return draft.done();
  }

  Model with(Optional<Toast> other) {
    Draft draft = new Draft(this);
    draft.toast = other;
    return draft.done();
  }

  Model with(Work other) {
    Draft draft = new Draft(this);
    draft.work = other;
    return draft.done();
  }

  Model with(Life other) {
    Draft draft = new Draft(this);
    draft.life = other;
    return draft.done();
  }

  Model with(Tabs other) {
    Draft draft = new Draft(this);
    draft.tabs = other;
    return draft.done();
  }

  Model with(Listing other) {
    Draft draft = new Draft(this);
    draft.listing = other;
    return draft.done();
  }

  Model with(Others other) {
    Draft draft = new Draft(this);
    draft.others = other;
    return draft.done();
  }

  Model with(Tour other) {
    Draft draft = new Draft(this);
    draft.tour = other;
    return draft.done();
  }

  /** A model while one part of it is replaced. */
  private static final class Draft {
    private final Setting setting;
    private Size size;
    private Instant now;
    private BoardSnapshot board;
    private ClusterList clusters;
    private Detail detail;
    private FailureView failure;
    private WhyView why;
    private Place place;
    private Optional<Toast> toast;
    private Work work;
    private Life life;
    private Tabs tabs;
    private Listing listing;
    private Others others;
    private Tour tour;

    Draft(Model model) {
      setting = model.setting;
      size = model.size;
      now = model.now;
      board = model.board;
      clusters = model.clusters;
      detail = model.detail;
      failure = model.failure;
      why = model.why;
      place = model.place;
      toast = model.toast;
      work = model.work;
      life = model.life;
      tabs = model.tabs;
      listing = model.listing;
      others = model.others;
      tour = model.tour;
    }

    Model done() {
      return new Model(
          setting, size, now, board, clusters, detail, failure, why, place, toast, work, life, tabs,
          listing, others, tour);
    }
  }
}
