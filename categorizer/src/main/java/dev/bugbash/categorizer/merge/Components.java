package dev.bugbash.categorizer.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets of items joined wherever they share one; the order of joining changes nothing. */
final class Components {
  private final Map<Integer, Integer> parents = new HashMap<>();

  Components(Collection<List<Integer>> sets) {
    for (List<Integer> set : sets) {
      set.forEach(item -> join(set.get(0), item));
    }
  }

  private void join(int a, int b) {
    int first = root(a);
    int second = root(b);
    parents.put(Math.max(first, second), Math.min(first, second));
  }

  private int root(int item) {
    int root = item;
    for (int above = above(root); above != root; above = above(root)) {
      root = above;
    }
    parents.put(item, root);
    return root;
  }

  private int above(int item) {
    return parents.getOrDefault(item, item);
  }

  /** Each sorted, ordered by their first item. */
  Collection<List<Integer>> sets() {
    Map<Integer, List<Integer>> byRoot = new TreeMap<>();
    parents.keySet().stream()
        .sorted()
        .toList()
        .forEach(item -> byRoot.computeIfAbsent(root(item), r -> new ArrayList<>()).add(item));
    return byRoot.values();
  }
}
