package dev.bugbash.tui.app;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.config.SavedView;
import dev.bugbash.tui.config.Session;
import dev.bugbash.tui.view.ClusterOrder;
import dev.bugbash.tui.view.Panel;
import dev.bugbash.tui.view.Tab;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Begins where a person left; what is not there any more is passed over. */
final class Resuming {
  private Resuming() {}

  /** Before anything is read of the board. */
  static Model start(Model model, List<SavedView> views, Optional<Session> session) {
    Model with = model.with(model.tabs().with(views));
    return session.map(s -> resumed(with, s)).orElse(with);
  }

  private static Model resumed(Model model, Session session) {
    int index = Math.max(0, model.tabs().index(session.view()));
    Model there = Moving.tab(model, index);
    Panel panel = panel(session.panel());
    Model placed =
        there
            .with(there.place().on(there.listed() && panel == Panel.TESTS ? Panel.CLUSTERS : panel))
            .with(there.failure().unfold(session.unfolded()));
    Model zoomed = placed.with(placed.place().zoom(session.zoomed()));
    if (zoomed.tabs().tab() instanceof Tab.Listed) {
      return zoomed.with(zoomed.listing().show(session.filter(), Optional.empty(), zoomed.rows()));
    }
    Wanted wanted = Wanted.ALL.filter(session.filter()).in(ClusterOrder.named(session.order()));
    return zoomed.with(ClusterList.wanting(wanted));
  }

  /** The cluster that a session names, for {@link Setting#resumed}. */
  static Optional<ClusterId> cluster(Optional<Session> session) {
    return session.flatMap(s -> ClusterId.parse(s.cluster()));
  }

  /** Selects the cluster that was selected, when the board has come for the first time. */
  static Model onFirstBoard(Model before, Model now) {
    Optional<ClusterId> cluster = now.setting().resumed();
    boolean due = !before.board().read() && !now.clusters().touched() && cluster.isPresent();
    if (!due || ClusterList.index(now.clusters().shown(), cluster.get()) < 0) {
      return now;
    }
    return now.with(now.clusters().touch()).showing(now.clusters().wanted(), cluster);
  }

  /** Where a person is. */
  static Session of(Model model) {
    return new Session(
        model.tabs().tab().name(),
        (model.listed() ? model.listing().filter() : model.clusters().filter()).strip(),
        model.clusters().wanted().order().word(),
        model.clusters().selectedId().map(ClusterId::toString).orElse(""),
        model.place().focus().name().toLowerCase(Locale.ROOT),
        model.place().zoomed(),
        model.failure().unfolded());
  }

  private static Panel panel(String word) {
    return Arrays.stream(Panel.values())
        .filter(panel -> panel.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElse(Panel.CLUSTERS);
  }
}
