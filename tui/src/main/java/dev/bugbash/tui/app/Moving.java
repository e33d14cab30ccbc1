package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Action;
import dev.bugbash.tui.view.Panel;
import dev.bugbash.tui.view.Tab;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Going about: rows, lines, clusters, views. */
final class Moving {
  /** More than any list has rows, and far from overflow. */
  private static final int ALL = 1 << 29;

  private Moving() {}

  /** Where {@code action} goes to; empty where it is none that goes. */
  static Optional<Model> move(Model model, Action action) {
    return switch (action) {
      case DOWN -> Optional.of(by(model, 1));
      case UP -> Optional.of(by(model, -1));
      case PAGE_DOWN -> Optional.of(by(model, page(model)));
      case PAGE_UP -> Optional.of(by(model, -page(model)));
      case FIRST -> Optional.of(by(model, -ALL));
      case LAST -> Optional.of(by(model, ALL));
      case NEXT_MEMBER -> Optional.of(model.with(model.detail().move(1, model.rows())));
      case PREVIOUS_MEMBER -> Optional.of(model.with(model.detail().move(-1, model.rows())));
      case NEXT_NEW -> Optional.of(jump(model, 1, Moving::isNew, "new cluster"));
      case PREVIOUS_NEW -> Optional.of(jump(model, -1, Moving::isNew, "new cluster"));
      case NEXT_UNCLAIMED ->
          Optional.of(jump(model, 1, Moving::isUnclaimed, "cluster that nobody holds"));
      case PREVIOUS_UNCLAIMED ->
          Optional.of(jump(model, -1, Moving::isUnclaimed, "cluster that nobody holds"));
      case NEXT_TAB -> Optional.of(around(model, 1));
      case PREVIOUS_TAB -> Optional.of(around(model, -1));
      case LAST_VIEW -> Optional.of(tab(model, model.tabs().previous()));
      default -> Optional.empty();
    };
  }

  /** The view at {@code index}. */
  static Model tab(Model model, int index) {
    if (!model.tabs().has(index)) {
      return model.alarm("there is no view " + (index + 1));
    }
    Model there =
        model
            .with(model.tabs().keep(model.listing()).to(index))
            .with(model.place().on(Panel.CLUSTERS).zoom(false));
    Tab tab = there.tabs().tab();
    if (tab instanceof Tab.Listed listed) {
      boolean same = model.listing().kind().filter(listed.kind()::equals).isPresent();
      return same ? there : there.with(there.tabs().listing(listed.kind()));
    }
    ClusterList clusters = there.clusters();
    Tab.Clusters wanted = (Tab.Clusters) tab;
    return there
        .with(Listing.NONE)
        .showing(
            clusters.wanted().filter(wanted.filter()).in(wanted.order()), clusters.selectedId());
  }

  /** Goes to a cluster wherever it is. */
  static Model to(Model model, ClusterId id) {
    Model here = model.listed() ? tab(model, 0) : model;
    if (ClusterList.index(here.clusters().shown(), id) < 0) {
      here = here.showing(here.clusters().wanted().filter(""), Optional.of(id));
    }
    int index = ClusterList.index(here.clusters().shown(), id);
    return index < 0
        ? here.alarm("there is no cluster " + id)
        : here.with(here.clusters().to(index, here.rows()));
  }

  private static Model around(Model model, int step) {
    return tab(model, Math.floorMod(model.tabs().current() + step, model.tabs().all().size()));
  }

  /** Moves the list or the text in the focused panel. */
  static Model by(Model model, int rows) {
    if (model.listed()) {
      return ListingKeys.by(model, rows);
    }
    return switch (model.place().focus()) {
      case CLUSTERS -> model.with(model.clusters().move(rows, model.rows()));
      case TESTS -> model.with(model.detail().move(rows, model.rows()));
      case FAILURE -> scroll(model, rows);
    };
  }

  private static Model scroll(Model model, int rows) {
    return model.why().open()
        ? model.with(model.why().scroll(model.why().top() + rows, model.rows()))
        : model.with(model.failure().scroll(model.failure().top() + rows, model.rows()));
  }

  private static int page(Model model) {
    return Math.max(1, model.rows() - 1);
  }

  /** The next cluster that nobody holds; after the last, from the first again. */
  static Model unclaimed(Model model) {
    List<ClusterRow> rows = model.clusters().shown();
    int here = model.clusters().list().selected();
    return IntStream.rangeClosed(1, rows.size())
        .map(step -> (here + step) % rows.size())
        .filter(index -> isUnclaimed(rows.get(index)))
        .mapToObj(index -> model.with(model.clusters().to(index, model.rows())))
        .findFirst()
        .orElseGet(() -> model.alarm("here is no cluster that nobody holds"));
  }

  private static Model jump(Model model, int step, Predicate<ClusterRow> wanted, String what) {
    List<ClusterRow> rows = model.clusters().shown();
    int index = model.clusters().list().selected() + step;
    while (index >= 0 && index < rows.size() && !wanted.test(rows.get(index))) {
      index += step;
    }
    return index < 0 || index >= rows.size()
        ? model.alarm("no " + what + (step > 0 ? " below" : " above"))
        : model.with(model.clusters().to(index, model.rows()));
  }

  private static boolean isNew(ClusterRow row) {
    return row.state() == ClusterState.NEW;
  }

  private static boolean isUnclaimed(ClusterRow row) {
    return row.state() == ClusterState.NEW || row.state() == ClusterState.OPEN;
  }
}
