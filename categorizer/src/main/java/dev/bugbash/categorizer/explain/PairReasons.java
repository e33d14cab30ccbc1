package dev.bugbash.categorizer.explain;

import java.util.List;

/**
 * Why signatures are alike or not.
 *
 * @param probability that they have one cause; the mean over pairs
 * @param reasons the strongest first, without those that hardly matter
 */
public record PairReasons(double probability, List<Reason> reasons) {
  public PairReasons {
    reasons = List.copyOf(reasons);
  }
}
