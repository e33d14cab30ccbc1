package dev.bugbash.categorizer.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

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

  /** These and further sets that are together. */
  public Ties and(Collection<List<Integer>> further) {
    return new Ties(Stream.concat(together.stream(), further.stream()).toList(), apart);
  }

  /** The items that nothing is said of. */
  public IntPredicate free() {
    Set<Integer> tied = new HashSet<>();
    together.forEach(tied::addAll);
    for (Sides sides : apart) {
      tied.addAll(sides.one());
      tied.addAll(sides.other());
    }
    return item -> !tied.contains(item);
  }

  /** Two sets of items that are apart. */
  public record Sides(List<Integer> one, List<Integer> other) {
    public Sides {
      one = List.copyOf(one);
      other = List.copyOf(other);
    }
  }
}
