package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.view.ListState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The clusters on the screen; the selection is bound to a cluster, not to a row.
 *
 * @param shown those that are wanted, in the order that is wanted
 * @param touched whether a person has used the keyboard; before that the selection stays at the
 *     top, whatever arrives, and afterwards no row moves by itself
 * @param waiting clusters that came meanwhile and are not shown yet
 */
record ClusterList(
    List<ClusterRow> shown,
    Wanted wanted,
    ListState list,
    boolean touched,
    Marks marks,
    int waiting) {
  static final ClusterList EMPTY =
      new ClusterList(List.of(), Wanted.ALL, ListState.START, false, Marks.NONE, 0);

  /** Before anything is read. */
  static ClusterList wanting(Wanted wanted) {
    return new ClusterList(List.of(), wanted, ListState.START, false, Marks.NONE, 0);
  }

  String filter() {
    return wanted.filter();
  }

  Query query() {
    return wanted.query();
  }

  ClusterList with(Query other) {
    return new ClusterList(shown, wanted.with(other), list, touched, marks, waiting);
  }

  ClusterList with(Marks other) {
    return new ClusterList(shown, wanted, list, touched, other, waiting);
  }

  Optional<ClusterRow> selected() {
    return shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(list.selected()));
  }

  Optional<ClusterId> selectedId() {
    return selected().map(ClusterRow::id);
  }

  Set<ClusterId> marked() {
    return marks.in(shown, list.selected());
  }

  /** What an action takes: the marked ones in sight, or else the one under the cursor. */
  List<ClusterRow> targets() {
    Set<ClusterId> marked = marked();
    List<ClusterRow> inSight =
        marked.isEmpty()
            ? List.of()
            : shown.stream().filter(row -> marked.contains(row.id())).toList();
    return inSight.isEmpty() ? selected().stream().toList() : inSight;
  }

  List<ClusterId> targetIds() {
    return targets().stream().map(ClusterRow::id).toList();
  }

  /** From now on the selection stays where the person has seen it. */
  ClusterList touch() {
    return touched ? this : new ClusterList(shown, wanted, list, true, marks, waiting);
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
        shown, wanted, list.at(list.selected(), shown.size(), height), touched, marks, waiting);
  }

  /** Of {@code rows} those that are wanted; {@code anchor} is selected if it is one of them. */
  ClusterList show(
      List<ClusterRow> rows, Wanted other, String who, Optional<ClusterId> anchor, int height) {
    List<ClusterRow> through = other.of(rows, who);
    int index = anchor.map(id -> index(through, id)).orElse(-1);
    boolean same = anchor.isPresent() && anchor.equals(selectedId());
    ListState next =
        same && index >= 0
            ? list.follow(index, through.size(), height)
            : ListState.START.at(index, through.size(), height);
    return new ClusterList(through, other, next, touched, marks, 0);
  }

  /** In order again; a selected row that went leaves the selection to the one after it. */
  ClusterList again(List<ClusterRow> rows, String who, int height) {
    Predicate<ClusterRow> test = wanted.test(who);
    List<ClusterRow> after = shown.subList(Math.min(list.selected(), shown.size()), shown.size());
    Optional<ClusterId> anchor = after.stream().filter(test).findFirst().map(ClusterRow::id);
    Optional<ClusterId> last =
        shown.stream().filter(test).reduce((one, next) -> next).map(ClusterRow::id);
    return show(rows, wanted, who, anchor.or(() -> last), height);
  }

  /**
   * After the board changed. Rows stay where they are and tell what is new about them; what is no
   * more goes, and what came waits to be asked for.
   */
  ClusterList reload(List<ClusterRow> rows, String who, int height) {
    Wanted now = wanted.with(wanted.query().outdated());
    if (!touched || shown.isEmpty()) {
      return new ClusterList(now.of(rows, who), now, ListState.START, touched, marks, 0);
    }
    Map<ClusterId, ClusterRow> byId = new HashMap<>();
    rows.forEach(row -> byId.put(row.id(), row));
    List<ClusterRow> kept = new ArrayList<>();
    for (ClusterRow row : shown) {
      Optional.ofNullable(byId.remove(row.id())).ifPresent(kept::add);
    }
    int came = (int) byId.values().stream().filter(now.test(who)).count();
    int index = selectedId().map(id -> index(kept, id)).orElse(-1);
    ListState next =
        index < 0
            ? list.at(list.selected(), kept.size(), height)
            : list.follow(index, kept.size(), height);
    return new ClusterList(List.copyOf(kept), now, next, true, marks, came);
  }

  private ClusterList at(ListState next) {
    return new ClusterList(shown, wanted, next, true, marks, waiting);
  }

  /** The row of a cluster; -1 where it has none. */
  static int index(List<ClusterRow> rows, ClusterId id) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
