package dev.bugbash.board;

import dev.bugbash.categorizer.explain.Cascade;
import java.util.List;
import java.util.Optional;

/**
 * The clusters that one cluster hangs together with.
 *
 * @param after why it follows from its root, where it does
 * @param root the cluster that it follows from
 * @param consequences clusters that follow from it, the largest first
 * @param recipe of its family; empty where it has none
 * @param siblings the other clusters of the family, first those where somebody did something, then
 *     the largest
 */
public record Relatives(
    Optional<Cascade> after,
    Optional<ClusterRow> root,
    List<ClusterRow> consequences,
    String recipe,
    List<Sibling> siblings) {
  public static final Relatives NONE =
      new Relatives(Optional.empty(), Optional.empty(), List.of(), "", List.of());

  public Relatives {
    consequences = List.copyOf(consequences);
    siblings = List.copyOf(siblings);
  }

  /** Failures in all consequences; not those of the cluster itself. */
  public int consequenceFailures() {
    return consequences.stream().mapToInt(ClusterRow::size).sum();
  }
}
