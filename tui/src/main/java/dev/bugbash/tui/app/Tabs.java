package dev.bugbash.tui.app;

import dev.bugbash.tui.view.Tab;
import java.util.List;

/**
 * The views, and where a person is among them.
 *
 * @param current index of the one on the screen
 * @param previous index of the one before
 */
record Tabs(List<Tab> all, int current, int previous) {
  static final Tabs START =
      new Tabs(
          List.of(
              new Tab.Clusters("Triage", ""),
              new Tab.Clusters("Mine", "is:mine"),
              new Tab.Listed("History", Tab.Kind.HISTORY)),
          0,
          0);

  Tabs {
    all = List.copyOf(all);
  }

  Tab tab() {
    return all.get(current);
  }

  boolean has(int index) {
    return index >= 0 && index < all.size();
  }

  Tabs to(int index) {
    return index == current ? this : new Tabs(all, index, current);
  }
}
