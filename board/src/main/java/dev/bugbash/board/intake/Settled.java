package dev.bugbash.board.intake;

import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.constraints.KnownCauses;
import dev.bugbash.board.constraints.Links;
import dev.bugbash.board.constraints.Part;
import dev.bugbash.board.sqlite.Sql;
import dev.bugbash.categorizer.Constraints;
import dev.bugbash.model.Signature;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where signatures belong without asking the judge: what is on the board already, what a known
 * cause takes, and what a person put together with one of these.
 */
final class Settled {
  private final Owners owners;
  private final Map<Signature, List<Set<Signature>>> together = new HashMap<>();
  private final Map<Signature, Part> parts;
  private final Map<Long, KnownCause> causes = new HashMap<>();
  private final Map<Long, Long> causeClusters = new HashMap<>();
  private final Set<Signature> placed;
  private final Constraints constraints;

  private Settled(
      Owners owners, Map<Signature, Part> parts, Set<Signature> placed, Constraints constraints) {
    this.placed = placed;
    this.owners = owners;
    this.parts = parts;
    this.constraints = constraints;
  }

  static Settled of(Sql sql, Owners owners, Map<Signature, Part> parts) throws SQLException {
    Settled settled =
        new Settled(owners, parts, Set.copyOf(Links.placed(sql)), Links.constraints(sql));
    for (KnownCause cause : KnownCauses.all(sql)) {
      settled.causes.put(cause.id(), cause);
      if (cause.cluster().isPresent()) {
        settled.causeClusters.put(
            cause.id(), MergedClusters.current(sql, cause.cluster().get().number()));
      }
    }
    for (Set<Signature> set : settled.constraints.together()) {
      set.forEach(s -> settled.together.computeIfAbsent(s, k -> new ArrayList<>()).add(set));
    }
    return settled;
  }

  boolean isOwned(Signature signature) {
    return owners.of(signature) != 0;
  }

  /** The number of the cluster; 0 where the judge has to say, or it has to be made. */
  long owner(Signature signature) {
    long owner = owners.of(signature);
    if (owner != 0) {
      return owner;
    }
    Part part = part(signature);
    return part != null
        ? causeClusters.getOrDefault(part.known(), 0L)
        : ownerThroughOthers(signature);
  }

  private long ownerThroughOthers(Signature signature) {
    Set<Signature> seen = new HashSet<>(Set.of(signature));
    Deque<Signature> open = new ArrayDeque<>(seen);
    long least = 0;
    while (!open.isEmpty()) {
      for (Set<Signature> set : together.getOrDefault(open.remove(), List.of())) {
        for (Signature other : set) {
          if (seen.add(other)) {
            open.add(other);
            long owner = owners.of(other);
            least = owner != 0 && (least == 0 || owner < least) ? owner : least;
          }
        }
      }
    }
    return least;
  }

  /** The known cause that takes it and has no cluster yet; 0 where there is none. */
  long newCause(Signature signature) {
    Part part = part(signature);
    return part == null ? 0 : part.known();
  }

  /** Empty where a person placed it elsewhere than its known cause. */
  private @Nullable Part part(Signature signature) {
    return placed.contains(signature) ? null : parts.get(signature);
  }

  String causeName(long cause) {
    KnownCause known = causes.get(cause);
    return known == null ? "" : known.name();
  }

  Constraints constraints() {
    return constraints;
  }
}
