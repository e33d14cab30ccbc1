package dev.bugbash.tui.app;

import dev.bugbash.tui.view.Tab;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The views, and where a person is among them.
 *
 * @param current index of the one on the screen
 * @param previous index of the one before
 * @param kept listings that were on the screen before, as they were left
 */
record Tabs(List<Tab> all, int current, int previous, Map<Tab.Kind, Listing> kept) {
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
          Map.of());

  Tabs {
    all = List.copyOf(all);
    kept = Map.copyOf(kept);
  }

  Tab tab() {
    return all.get(current);
  }

  boolean has(int index) {
    return index >= 0 && index < all.size();
  }

  Tabs to(int index) {
    return index == current ? this : new Tabs(all, index, current, kept);
  }

  /** Remembers a listing for when one comes back to it. */
  Tabs keep(Listing listing) {
    if (listing.kind().isEmpty()) {
      return this;
    }
    Map<Tab.Kind, Listing> all = new EnumMap<>(Tab.Kind.class);
    all.putAll(kept);
    all.put(listing.kind().get(), listing.outdated());
    return new Tabs(this.all, current, previous, all);
  }

  /** A listing as it was left. */
  Listing listing(Tab.Kind kind) {
    return kept.getOrDefault(kind, Listing.of(kind));
  }
}
