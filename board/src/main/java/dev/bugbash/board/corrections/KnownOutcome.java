package dev.bugbash.board.corrections;

import dev.bugbash.board.constraints.KnownCause;

/** What became of a known cause. */
public sealed interface KnownOutcome {
  /**
   * It is on the board.
   *
   * @param failures that went to its cluster
   * @param clusters that they came from
   */
  record Added(KnownCause cause, int failures, int clusters) implements KnownOutcome {}

  /** It is no longer on the board. */
  record Removed(KnownCause cause) implements KnownOutcome {}

  /** It can't be done, for this reason. */
  record Refused(String reason) implements KnownOutcome {}
}
