package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.ClusterState;
import dev.bugbash.tui.view.ClusterFilter;
import dev.bugbash.tui.view.ClusterOrder;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which clusters a person wants to see, and in which order.
 *
 * @param filter as typed; empty for all
 * @param query the answer to it, where it is one
 */
record Wanted(String filter, Query query, ClusterOrder order) {
  static final Wanted ALL = new Wanted("", Query.NONE, ClusterOrder.TRIAGE);

  /** Whether the filter is one that the search has to answer. */
  boolean searching() {
    return ClusterFilter.isQuery(filter);
  }

  /** The problem of the query, where there is one. */
  Optional<String> mistake() {
    return searching() ? query.mistake() : Optional.empty();
  }

  Wanted filter(String text) {
    return new Wanted(text, ClusterFilter.isQuery(text) ? query : Query.NONE, order);
  }

  Wanted with(Query other) {
    return new Wanted(filter, other, order);
  }

  Wanted in(ClusterOrder other) {
    return new Wanted(filter, query, other);
  }

  /** Of rows in the order of the board. */
  List<ClusterRow> of(List<ClusterRow> rows, String who) {
    List<ClusterRow> sorted = order.sort(rows);
    return sorted.stream().filter(test(who)).toList();
  }

  /** What is closed is shown to those only who ask for it. */
  Predicate<ClusterRow> test(String who) {
    Predicate<ClusterRow> matching =
        searching()
            ? row -> query.letsThrough(row.id())
            : ClusterFilter.parse(filter, who)::matches;
    return filter.contains("closed") || filter.contains("is:all") || filter.contains("cluster:")
        ? matching
        : matching.and(row -> row.state() != ClusterState.CLOSED);
  }
}
