package dev.bugbash.categorizer.merge;

import java.util.List;

/**
 * Which items must be in one group, and which must not, whatever their likeness.
 *
 * @param together sets of items that are merged before anything else; fixed groups stay apart all
 *     the same
 * @param apart pairs of sets whose items never share a group, unless they are tied together
 */
public record Ties(List<List<Integer>> together, List<Sides> apart) {
  public static final Ties NONE = new Ties(List.of(), List.of());

  public Ties {
    together = List.copyOf(together);
    apart = List.copyOf(apart);
  }

  /** Two sets of items that are apart. */
  public record Sides(List<Integer> one, List<Integer> other) {
    public Sides {
      one = List.copyOf(one);
      other = List.copyOf(other);
    }
  }
}
