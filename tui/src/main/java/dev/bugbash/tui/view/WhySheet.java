package dev.bugbash.tui.view;

import dev.bugbash.board.ClusterRow;
import dev.bugbash.categorizer.explain.ClusterReasons;
import dev.bugbash.categorizer.explain.PairReasons;
import java.util.Optional;

/** An explanation. */
public sealed interface WhySheet {

  /**
   * Why a cluster is one.
   *
   * @param nearest the most alike other cluster, where there is one
   */
  record Alone(ClusterRow row, ClusterReasons reasons, Optional<ClusterRow> nearest)
      implements WhySheet {}

  /** Why two clusters are not one. */
  record Pair(ClusterRow row, ClusterRow other, PairReasons reasons) implements WhySheet {}
}
