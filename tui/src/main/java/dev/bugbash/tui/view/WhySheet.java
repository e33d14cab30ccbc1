package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.Decided.Word;
import dev.bugbash.categorizer.explain.ClusterReasons;
import dev.bugbash.categorizer.explain.PairReasons;
import java.util.List;
import java.util.Optional;

/** An explanation. */
public sealed interface WhySheet {

  /**
   * Why a cluster is one.
   *
   * @param said about it
   * @param nearest the most alike other cluster, where there is one
   */
  record Alone(
      ClusterRow row, ClusterReasons reasons, List<Word> said, Optional<ClusterRow> nearest)
      implements WhySheet {}

  /**
   * Why two clusters are not one.
   *
   * @param said that keeps them apart
   */
  record Pair(ClusterRow row, ClusterRow other, PairReasons reasons, List<Word> said)
      implements WhySheet {}
}
