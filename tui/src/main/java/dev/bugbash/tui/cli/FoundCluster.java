package dev.bugbash.tui.cli;

import dev.bugbash.board.Board;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.corrections.MergedCluster;
import dev.bugbash.model.ClusterId;
import java.util.Optional;

/**
 * A cluster that was asked for.
 *
 * @param asked the id that was given
 * @param merged how that one became part of another; empty where it stands for itself
 * @param row the cluster, or the one that it became part of; empty where there is none
 */
record FoundCluster(ClusterId asked, Optional<MergedCluster> merged, Optional<ClusterRow> row) {

  static FoundCluster of(Board board, ClusterId asked) {
    Optional<MergedCluster> merged = board.corrections().merged(asked);
    return new FoundCluster(
        asked, merged, board.cluster(merged.map(MergedCluster::into).orElse(asked)));
  }

  /** Says where it went, to a person who asked for one that was merged. */
  void tellWhereItWent(Desk desk, Board board) {
    if (merged.isPresent() && !desk.json()) {
      desk.say(new ClaimAnswer(desk, board).merged(merged.get()));
      desk.say("");
    }
  }
}
