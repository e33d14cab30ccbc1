package dev.bugbash.board.corrections;

import dev.bugbash.model.ClusterId;
import java.util.Optional;

/**
 * A decision and what became of the attempt to undo it.
 *
 * @param sequence of its event
 * @param kind of its event, such as {@code merged}
 * @param problem why it could not be undone; empty where it was
 */
public record Undone(
    long sequence, String kind, Optional<ClusterId> cluster, String detail, String problem) {
  public boolean done() {
    return problem.isEmpty();
  }
}
