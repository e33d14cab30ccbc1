package dev.bugbash.categorizer;

import dev.bugbash.categorizer.Constraints.Apart;
import dev.bugbash.categorizer.merge.Ties;
import dev.bugbash.model.Signature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What people decided, about signatures that have places in a list. */
final class Decisions {
  private final Constraints constraints;
  private final Set<Signature> decided = new HashSet<>();

  Decisions(Constraints constraints) {
    this.constraints = constraints;
    constraints.together().forEach(decided::addAll);
    for (Apart pair : constraints.apart()) {
      decided.addAll(pair.one());
      decided.addAll(pair.other());
    }
  }

  /** Whether nothing was decided about it. */
  boolean isFree(Signature signature) {
    return !decided.contains(signature);
  }

  /** All signatures that have to be known to obey what was decided about these. */
  Set<Signature> concerning(Set<Signature> signatures) {
    Set<Signature> concerning = tiedTo(signatures);
    for (Apart pair : constraints.apart()) {
      if (Stream.concat(pair.one().stream(), pair.other().stream())
          .anyMatch(signatures::contains)) {
        concerning.addAll(pair.one());
        concerning.addAll(pair.other());
      }
    }
    return concerning;
  }

  private Set<Signature> tiedTo(Set<Signature> signatures) {
    Set<Signature> reached = new HashSet<>(signatures);
    List<Set<Signature>> open = new ArrayList<>(constraints.together());
    boolean more = true;
    while (more) {
      more = open.removeIf(set -> !Collections.disjoint(set, reached) && reached.addAll(set));
    }
    return reached;
  }

  /**
   * @param places of signatures; others count for nothing
   */
  Ties ties(Map<Signature, Integer> places) {
    List<List<Integer>> together =
        constraints.together().stream()
            .map(set -> places(set, places))
            .filter(set -> set.size() > 1)
            .toList();
    List<Ties.Sides> apart =
        constraints.apart().stream()
            .map(pair -> new Ties.Sides(places(pair.one(), places), places(pair.other(), places)))
            .toList();
    return new Ties(together, apart);
  }

  private static List<Integer> places(Set<Signature> set, Map<Signature, Integer> places) {
    return set.stream().map(places::get).filter(Objects::nonNull).distinct().sorted().toList();
  }
}
