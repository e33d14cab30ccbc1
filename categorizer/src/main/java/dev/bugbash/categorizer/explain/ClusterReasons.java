package dev.bugbash.categorizer.explain;

import java.util.List;
import java.util.Optional;

/**
 * Why a cluster is one.
 *
 * @param signatures how many it has
 * @param shared what they have in common
 * @param binding why its pairs are alike; empty where there is a single signature
 * @param nearest the most alike other cluster, by its number; 0 where there is none
 * @param apart why that one is not the same; empty where there is none
 */
public record ClusterReasons(
    int signatures,
    List<Shared> shared,
    Optional<PairReasons> binding,
    long nearest,
    Optional<PairReasons> apart) {
  public ClusterReasons {
    shared = List.copyOf(shared);
  }
}
