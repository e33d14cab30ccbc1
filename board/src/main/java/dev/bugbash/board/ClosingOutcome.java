package dev.bugbash.board;

import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;

/** What became of an attempt to close or to reopen a cluster. */
public sealed interface ClosingOutcome {
  /**
   * It is closed now.
   *
   * @param closing that holds: with {@code fresh} false an earlier one, and nothing changed
   */
  record Closed(ClusterId cluster, Closing closing, boolean fresh) implements ClosingOutcome {}

  /** It is open now; {@code fresh} is false when it was open before. */
  record Reopened(ClusterId cluster, boolean fresh) implements ClosingOutcome {}

  /** Somebody else holds it; nothing changed. */
  record Held(Claim claim) implements ClosingOutcome {}

  /** There is no such cluster on the board. */
  record Unknown(ClusterId cluster) implements ClosingOutcome {}
}
