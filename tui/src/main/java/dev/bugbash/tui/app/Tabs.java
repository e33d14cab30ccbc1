package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.tui.config.SavedView;
import dev.bugbash.tui.view.ClusterOrder;
import dev.bugbash.tui.view.Tab;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The views, and where a person is among them.
 *
 * @param current index of the one on the screen
 * @param previous index of the one before
 * @param kept listings that were on the screen before, as they were left
 * @param counts clusters in views whose filter needs no search, by the view's name
 */
record Tabs(
    List<Tab> all,
    int current,
    int previous,
    Map<Tab.Kind, Listing> kept,
    Map<String, Integer> counts) {
  static final Tabs START =
      new Tabs(
          List.of(
              new Tab.Clusters("Triage", ""),
              new Tab.Clusters("Mine", "is:mine"),
              new Tab.Listed("Everyone", Tab.Kind.EVERYONE),
              new Tab.Listed("Tickets", Tab.Kind.TICKETS),
              new Tab.Listed("Runs", Tab.Kind.RUNS),
              new Tab.Listed("History", Tab.Kind.HISTORY)),
          0,
          0,
          Map.of(),
          Map.of());

  Tabs {
    all = List.copyOf(all);
    kept = Map.copyOf(kept);
    counts = Map.copyOf(counts);
  }

  Tab tab() {
    return all.get(current);
  }

  boolean has(int index) {
    return index >= 0 && index < all.size();
  }

  Tabs to(int index) {
    return index == current ? this : new Tabs(all, index, current, kept, counts);
  }

  /** The place of a view; -1 where there is none of that name. */
  int index(String name) {
    return all.stream().map(Tab::name).toList().indexOf(name);
  }

  /** Remembers a listing for when one comes back to it. */
  Tabs keep(Listing listing) {
    if (listing.kind().isEmpty()) {
      return this;
    }
    Map<Tab.Kind, Listing> listings = new EnumMap<>(Tab.Kind.class);
    listings.putAll(kept);
    listings.put(listing.kind().get(), listing.outdated());
    return new Tabs(all, current, previous, listings, counts);
  }

  /** A listing as it was left. */
  Listing listing(Tab.Kind kind) {
    return kept.getOrDefault(kind, Listing.of(kind));
  }

  /** With these saved views behind the others, and on the first view where its own is gone. */
  Tabs with(List<SavedView> views) {
    List<Tab> tabs = new ArrayList<>(START.all);
    for (SavedView view : views) {
      if (START.index(view.name()) < 0) {
        ClusterOrder order = ClusterOrder.named(view.order());
        tabs.add(new Tab.Clusters(view.name(), view.filter(), order, true));
      }
    }
    boolean same = current < tabs.size() && tabs.get(current).name().equals(tab().name());
    return new Tabs(tabs, same ? current : 0, 0, kept, counts);
  }

  /** With the clusters of each view counted. */
  Tabs counted(List<ClusterRow> rows, String who) {
    Map<String, Integer> counted = new HashMap<>();
    for (Tab tab : all) {
      if (tab instanceof Tab.Clusters clusters && !clusters.filter().isEmpty()) {
        Wanted wanted = Wanted.ALL.filter(clusters.filter());
        if (!wanted.searching()) {
          counted.put(tab.name(), (int) rows.stream().filter(wanted.test(who)).count());
        }
      }
    }
    return new Tabs(all, current, previous, kept, counted);
  }

  /** As the line of views writes them. */
  List<String> labels() {
    return all.stream()
        .map(Tab::name)
        .map(name -> counts.containsKey(name) ? name + " " + counts.get(name) : name)
        .toList();
  }
}
