package dev.bugbash.board.tickets;

import dev.bugbash.board.ClusterRow;
import java.util.List;

/**
 * A cluster that may be the bug of a ticket.
 *
 * @param linked whether a person said so
 * @param score from 0 to 1
 * @param shared words and frames that say most of why
 */
public record SimilarCluster(
    ClusterRow cluster, boolean linked, double score, List<String> shared) {
  public SimilarCluster {
    shared = List.copyOf(shared);
  }
}
