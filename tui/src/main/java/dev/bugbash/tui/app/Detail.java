package dev.bugbash.tui.app;

import dev.bugbash.board.Member;
import dev.bugbash.board.Note;
import dev.bugbash.board.Relatives;
import dev.bugbash.board.Trend;
import dev.bugbash.categorizer.Contrast;
import dev.bugbash.categorizer.Variation;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Ticket;
import dev.bugbash.tui.view.ListState;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the cluster that is looked at.
 *
 * @param requested the cluster that the board was asked for last
 * @param cluster the one that the rest is about; another one while the answer is on its way
 */
record Detail(
    Optional<ClusterId> requested,
    Optional<ClusterId> cluster,
    List<Member> members,
    List<Note> notes,
    List<Ticket> tickets,
    ListState list,
    Optional<Variation> variation,
    Optional<Contrast> contrast,
    Relatives relatives,
    Trend trend) {
  static final Detail EMPTY =
      new Detail(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          ListState.START,
          Optional.empty(),
          Optional.empty(),
          Relatives.NONE,
          Trend.NONE);

  /** More members than that are not listed. */
  static final int MOST_MEMBERS = 5_000;

  /** Whether the answer is still on its way. */
  boolean stale() {
    return !requested.equals(cluster);
  }

  Optional<Member> selected() {
    return members.isEmpty() ? Optional.empty() : Optional.of(members.get(list.selected()));
  }

  Detail request(Optional<ClusterId> id) {
    return id.isEmpty()
        ? EMPTY
        : new Detail(
            id, cluster, members, notes, tickets, list, variation, contrast, relatives, trend);
  }

  /** To be asked for again. */
  Detail outdated() {
    return new Detail(
        Optional.empty(),
        cluster,
        members,
        notes,
        tickets,
        list,
        variation,
        contrast,
        relatives,
        trend);
  }

  /** The selected member stays if it is still one. */
  Detail read(Event.MembersRead read, int height) {
    boolean same = cluster.filter(read.cluster()::equals).isPresent();
    int index = same ? selected().map(read.members()::indexOf).orElse(-1) : -1;
    ListState next =
        index < 0 ? ListState.START : list.follow(index, read.members().size(), height);
    return new Detail(
        Optional.of(read.cluster()),
        Optional.of(read.cluster()),
        read.members(),
        read.notes(),
        read.tickets(),
        next,
        same ? variation : Optional.empty(),
        same ? contrast : Optional.empty(),
        same ? relatives : Relatives.NONE,
        same ? trend : Trend.NONE);
  }

  Detail found(Variation found, Contrast among) {
    return new Detail(
        requested,
        cluster,
        members,
        notes,
        tickets,
        list,
        Optional.of(found),
        Optional.of(among),
        relatives,
        trend);
  }

  Detail found(Relatives found) {
    return new Detail(
        requested, cluster, members, notes, tickets, list, variation, contrast, found, trend);
  }

  Detail found(Trend found) {
    return new Detail(
        requested, cluster, members, notes, tickets, list, variation, contrast, relatives, found);
  }

  Detail move(int rows, int height) {
    return at(list.move(rows, members.size(), height));
  }

  Detail to(int index, int height) {
    return at(list.at(index, members.size(), height));
  }

  private Detail at(ListState next) {
    return new Detail(
        requested, cluster, members, notes, tickets, next, variation, contrast, relatives, trend);
  }
}
