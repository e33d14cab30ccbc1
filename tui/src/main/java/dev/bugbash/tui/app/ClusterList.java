package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.view.ClusterFilter;
import dev.bugbash.tui.view.ListState;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The clusters on the screen; the selection is bound to a cluster, not to a row.
 *
 * @param shown those of the board that the filter lets through, in triage order
 * @param touched whether a person has used the keyboard; before that the selection stays at the
 *     top, whatever arrives
 */
record ClusterList(
    List<ClusterRow> shown, String filter, Query query, ListState list, boolean touched) {
  static final ClusterList EMPTY =
      new ClusterList(List.of(), "", Query.NONE, ListState.START, false);

  /** Whether the filter is one that the search has to answer. */
  boolean searching() {
    return ClusterFilter.isQuery(filter);
  }

  /** The problem of the query, where there is one. */
  Optional<String> mistake() {
    return searching() ? query.mistake() : Optional.empty();
  }

  ClusterList with(Query other) {
    return new ClusterList(shown, filter, other, list, touched);
  }

  Optional<ClusterRow> selected() {
    return shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(list.selected()));
  }

  Optional<ClusterId> selectedId() {
    return selected().map(ClusterRow::id);
  }

  /** From now on the selection stays where the person has seen it. */
  ClusterList touch() {
    return touched ? this : new ClusterList(shown, filter, query, list, true);
  }

  ClusterList move(int rows, int height) {
    return at(list.move(rows, shown.size(), height));
  }

  ClusterList to(int index, int height) {
    return at(list.at(index, shown.size(), height));
  }

  /** With the same row in sight although the number of rows on the screen changed. */
  ClusterList fit(int height) {
    return new ClusterList(
        shown, filter, query, list.at(list.selected(), shown.size(), height), touched);
  }

  /** Filters anew; selects {@code wanted} if it is let through, else the first row. */
  ClusterList filter(
      List<ClusterRow> rows, String text, String who, Optional<ClusterId> wanted, int height) {
    Query next = ClusterFilter.isQuery(text) ? query : Query.NONE;
    Predicate<ClusterRow> wantedRows = wanted(text, who, next);
    List<ClusterRow> through = rows.stream().filter(wantedRows).toList();
    int index = Math.max(0, index(through, wanted));
    return new ClusterList(
        through, text, next, ListState.START.follow(index, through.size(), height), touched);
  }

  private static Predicate<ClusterRow> wanted(String text, String who, Query query) {
    if (text.isBlank()) {
      return row -> true;
    }
    return ClusterFilter.isQuery(text)
        ? row -> query.letsThrough(row.id())
        : ClusterFilter.parse(text, who)::matches;
  }

  /** After the board changed: whoever is looked at stays, even if the filter would now hide it. */
  ClusterList reload(List<ClusterRow> rows, String who, int height) {
    Predicate<ClusterRow> wanted = wanted(filter, who, query);
    Optional<ClusterId> kept = touched ? selectedId() : Optional.empty();
    List<ClusterRow> through =
        filter.isBlank()
            ? rows
            : rows.stream()
                .filter(r -> wanted.test(r) || kept.filter(r.id()::equals).isPresent())
                .toList();
    if (kept.isEmpty()) {
      return new ClusterList(through, filter, query.outdated(), ListState.START, touched);
    }
    int index = index(through, kept);
    ListState next =
        index < 0
            ? list.at(list.selected(), through.size(), height)
            : list.follow(index, through.size(), height);
    return new ClusterList(through, filter, query.outdated(), next, true);
  }

  private ClusterList at(ListState next) {
    return new ClusterList(shown, filter, query, next, true);
  }

  private static int index(List<ClusterRow> rows, Optional<ClusterId> id) {
    for (int i = 0; id.isPresent() && i < rows.size(); i++) {
      if (rows.get(i).id().equals(id.get())) {
        return i;
      }
    }
    return -1;
  }
}
