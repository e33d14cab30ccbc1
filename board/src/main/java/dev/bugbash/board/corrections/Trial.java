package dev.bugbash.board.corrections;

import dev.bugbash.model.ClusterId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a known cause would have taken so far.
 *
 * @param failures that meet the condition
 * @param clusters how many of them it would take of each
 * @param staying how many of them stay in each, since people or known causes put them there
 */
public record Trial(
    int failures, Map<ClusterId, Integer> clusters, Map<ClusterId, Integer> staying) {
  public Trial {
    clusters = Collections.unmodifiableMap(new TreeMap<>(clusters));
    staying = Collections.unmodifiableMap(new TreeMap<>(staying));
  }

  /** How many of the failures stay where they are. */
  public int placed() {
    return staying.values().stream().mapToInt(Integer::intValue).sum();
  }
}
