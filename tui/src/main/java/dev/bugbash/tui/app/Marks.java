package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.ClusterId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The clusters that a person marked, for actions to take all of them.
 *
 * @param from where a range began that goes on to the cursor
 */
record Marks(Set<ClusterId> set, Optional<ClusterId> from) {
  static final Marks NONE = new Marks(Set.of(), Optional.empty());

  Marks {
    set = Set.copyOf(set);
  }

  boolean none() {
    return set.isEmpty() && from.isEmpty();
  }

  Marks toggle(ClusterId id) {
    Set<ClusterId> next = new HashSet<>(set);
    if (!next.remove(id)) {
      next.add(id);
    }
    return new Marks(next, from);
  }

  /** Begins a range at the row {@code cursor}, or keeps the one that ends there. */
  Marks range(List<ClusterRow> rows, int cursor) {
    return from.isPresent()
        ? new Marks(in(rows, cursor), Optional.empty())
        : new Marks(set, Optional.of(rows.get(cursor).id()));
  }

  /** All of {@code rows}; none where all are marked. */
  Marks all(List<ClusterRow> rows) {
    Set<ClusterId> every = new HashSet<>();
    rows.forEach(row -> every.add(row.id()));
    return set.containsAll(every) ? NONE : new Marks(every, Optional.empty());
  }

  /** Those marked, the range up to the row {@code cursor} among them. */
  Set<ClusterId> in(List<ClusterRow> rows, int cursor) {
    int start = from.map(id -> ClusterList.index(rows, id)).orElse(-1);
    if (start < 0) {
      return set;
    }
    Set<ClusterId> all = new HashSet<>(set);
    rows.subList(Math.min(start, cursor), Math.max(start, cursor) + 1)
        .forEach(row -> all.add(row.id()));
    return all;
  }
}
