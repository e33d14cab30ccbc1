package dev.bugbash.board.corrections;

import dev.bugbash.model.ClusterId;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a known cause would have taken so far.
 *
 * @param failures that meet the condition
 * @param clusters how many of them are in each
 * @param placed how many of them people placed themselves; these stay
 */
public record Trial(int failures, Map<ClusterId, Integer> clusters, int placed) {
  public Trial {
    clusters = java.util.Collections.unmodifiableMap(new TreeMap<>(clusters));
  }
}
