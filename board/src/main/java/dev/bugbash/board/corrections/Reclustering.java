package dev.bugbash.board.corrections;

import dev.bugbash.model.ClusterId;
import java.util.List;

/**
 * What a new grouping of everything changes.
 *
 * @param applied false after a dry run
 */
public record Reclustering(List<Change> changes, boolean applied) {
  public Reclustering {
    changes = List.copyOf(changes);
  }

  /**
   * Failures that go from one cluster to another.
   *
   * @param to 0 for a cluster that is to be made, where nothing was applied
   * @param whole whether nothing stays, so that the one cluster joins the other
   * @param title of the cluster that they go to
   */
  public record Change(ClusterId from, long to, int failures, boolean whole, String title) {}
}
