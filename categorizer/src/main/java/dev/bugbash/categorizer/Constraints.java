package dev.bugbash.categorizer;

import dev.bugbash.model.Signature;
import java.util.List;
import java.util.Set;

/**
 * What people decided about signatures; grouping obeys it whatever the judge thinks.
 *
 * @param together sets whose signatures share one cause
 * @param apart pairs of sets that share none
 */
public record Constraints(List<Set<Signature>> together, List<Apart> apart) {
  public static final Constraints NONE = new Constraints(List.of(), List.of());

  public Constraints {
    together = together.stream().map(Set::copyOf).toList();
    apart = List.copyOf(apart);
  }

  /** No signature of the one set is in a cluster with any of the other. */
  public record Apart(Set<Signature> one, Set<Signature> other) {
    public Apart {
      one = Set.copyOf(one);
      other = Set.copyOf(other);
    }
  }
}
