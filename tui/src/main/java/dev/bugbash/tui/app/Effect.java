package dev.bugbash.tui.app;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Member;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.model.ClusterId;
import java.util.List;
import java.util.Optional;

/** Something to be done outside of the model. */
sealed interface Effect {
  /** By the thread of the board. */
  sealed interface OnBoard extends Effect {}

  record Claim(ClusterId cluster) implements OnBoard {}

  record Release(ClusterId cluster) implements OnBoard {}

  record AddNote(ClusterId cluster, String text) implements OnBoard {}

  record ReadMembers(ClusterId cluster) implements OnBoard {}

  record ReadFailure(Member member) implements OnBoard {}

  /** What varies among the messages of {@code members}. */
  record FindVariation(ClusterId cluster, List<Member> members) implements OnBoard {}

  /** Answered by {@link Event.Found} or {@link Event.Mistaken}. */
  record Search(String query) implements OnBoard {}

  /** By the thread that explains. */
  sealed interface Explaining extends OnBoard {}

  /** How the clusters {@code rows} hang together; before anything else is asked. */
  record FindRelations(List<ClusterRow> rows) implements Explaining {}

  record FindRelatives(ClusterId cluster) implements Explaining {}

  record Explain(WhyView.Question question) implements Explaining {}

  /**
   * The clusters coarser or finer.
   *
   * @param from empty for the granularity of the board
   * @param step -1 for coarser, 1 for finer
   */
  record Recut(Optional<Granularity> from, int step) implements Explaining {}

  /** Makes the clusters what the last {@link Recut} showed. */
  record ApplyRecut(Granularity granularity) implements Explaining {}

  /** By the thread that draws. */
  sealed interface OnDisplay extends Effect {}

  record Redraw() implements OnDisplay {}

  record Suspend() implements OnDisplay {}
}
