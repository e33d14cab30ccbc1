package dev.bugbash.categorizer.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** On which sides of which pairs of sets the members of one group are. */
final class Barriers {
  private static final int ONE = 1;
  private static final int OTHER = 2;

  private final Map<Integer, Integer> sides = new HashMap<>();

  /** For the barriers of many items at once, by item; items that have none are missing. */
  static Map<Integer, Barriers> of(List<Ties.Sides> apart) {
    Map<Integer, Barriers> byItem = new HashMap<>();
    for (int i = 0; i < apart.size(); i++) {
      add(byItem, apart.get(i).one(), i, ONE);
      add(byItem, apart.get(i).other(), i, OTHER);
    }
    return byItem;
  }

  private static void add(Map<Integer, Barriers> byItem, List<Integer> items, int pair, int side) {
    for (int item : items) {
      byItem.computeIfAbsent(item, k -> new Barriers()).sides.merge(pair, side, Barriers::both);
    }
  }

  void addAll(Barriers others) {
    others.sides.forEach((pair, side) -> sides.merge(pair, side, Barriers::both));
  }

  private static int both(int a, int b) {
    return a | b;
  }

  /** Whether a member here and one there must not share a group. */
  boolean between(Barriers others) {
    if (sides.size() > others.sides.size()) {
      return others.between(this);
    }
    for (Map.Entry<Integer, Integer> here : sides.entrySet()) {
      int there = others.sides.getOrDefault(here.getKey(), 0);
      int side = here.getValue();
      if (((side & ONE) != 0 && (there & OTHER) != 0)
          || ((side & OTHER) != 0 && (there & ONE) != 0)) {
        return true;
      }
    }
    return false;
  }
}
