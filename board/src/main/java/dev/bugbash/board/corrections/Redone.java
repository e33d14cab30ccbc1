package dev.bugbash.board.corrections;

import dev.bugbash.model.ClusterId;
import java.util.Optional;

/**
 * A decision that was undone, and what became of the attempt to make it again.
 *
 * @param sequence of its first event
 * @param kind of its event, such as {@code merged}
 * @param problem why it could not be made again; empty where it was
 */
public record Redone(
    long sequence, String kind, Optional<ClusterId> cluster, String detail, String problem) {
  public boolean done() {
    return problem.isEmpty();
  }
}
