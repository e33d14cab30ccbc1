package dev.bugbash.categorizer.search;

import java.util.Map;

/**
 * How many failures a query found.
 *
 * @param failures in all
 * @param byCluster those of each cluster that has any, by its number
 */
public record Matches(int failures, Map<Long, Integer> byCluster) {
  public Matches {
    byCluster = Map.copyOf(byCluster);
  }
}
