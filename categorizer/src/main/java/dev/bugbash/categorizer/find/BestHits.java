package dev.bugbash.categorizer.find;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The best of many hits; of known ones the best of each kind only. */
final class BestHits {
  private final int most;
  private final PriorityQueue<Hit> worstFirst = new PriorityQueue<>(Comparator.reverseOrder());
  private final Map<Long, Hit> ofKind = new HashMap<>();

  BestHits(int most) {
    this.most = most;
  }

  /** Whether a hit of that score can be among the best. */
  boolean mayTake(double score) {
    Hit worst = worstFirst.peek();
    return worst == null || worstFirst.size() < most || score >= worst.score();
  }

  void add(Hit hit) {
    if (hit.known()) {
      Hit same = ofKind.get(hit.kind());
      if (same != null && same.compareTo(hit) < 0) {
        return;
      }
      ofKind.put(hit.kind(), hit);
      if (same != null) {
        worstFirst.remove(same);
      }
    }
    worstFirst.add(hit);
    if (worstFirst.size() > most) {
      Hit worst = worstFirst.remove();
      if (worst.known()) {
        ofKind.remove(worst.kind());
      }
    }
  }

  /** The best first. */
  List<Hit> sorted() {
    return worstFirst.stream().sorted().toList();
  }
}
