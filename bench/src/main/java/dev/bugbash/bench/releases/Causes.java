package dev.bugbash.bench.releases;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Tells which failures have one cause: those that are mended by methods they have in common. */
final class Causes {
  private final int[] parent;

  private Causes(int size) {
    parent = IntStream.range(0, size).toArray();
  }

  /**
   * A number for each set of methods; the same where sets overlap, be it through others between
   * them.
   */
  static int[] of(List<List<String>> sets) {
    Causes causes = new Causes(sets.size());
    for (int i = 0; i < sets.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!Collections.disjoint(sets.get(i), sets.get(j))) {
          causes.parent[causes.root(i)] = causes.root(j);
        }
      }
    }
    return IntStream.range(0, sets.size()).map(causes::root).toArray();
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      at = parent[at];
    }
    return at;
  }
}
