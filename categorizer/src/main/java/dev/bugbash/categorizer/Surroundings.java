package dev.bugbash.categorizer;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What is known beside the signatures that are grouped.
 *
 * @param failures how many there are of all these signatures together; 0 where that is not known
 * @param history further signatures that are not placed; they only tell what is common on this
 *     project and so says little
 * @param constraints are obeyed whatever the judge thinks; signatures in them that are neither
 *     fresh nor known count for nothing
 * @param granularity how alike failures have to be
 */
public record Surroundings(
    long failures, Collection<Evidence> history, Constraints constraints, Granularity granularity) {
  /** Nothing is known. */
  public static final Surroundings NONE = failures(0);

  public Surroundings {
    history = List.copyOf(history);
    Objects.requireNonNull(constraints, "constraints");
    Objects.requireNonNull(granularity, "granularity");
  }

  /** Only how many failures there are. */
  public static Surroundings failures(long failures) {
    return new Surroundings(failures, List.of(), Constraints.NONE, Granularity.USUAL);
  }
}
