package dev.bugbash.board;

import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;

/** What became of an attempt to claim, to release or to hand over a cluster. */
public sealed interface ClaimOutcome {
  /** The caller holds it now; {@code fresh} is false when the caller held it already. */
  record Claimed(Claim claim, boolean fresh) implements ClaimOutcome {}

  /** Somebody else holds it; nothing changed. */
  record Held(Claim claim) implements ClaimOutcome {}

  /** Nobody holds it now; {@code fresh} is false when nobody did before. */
  record Released(ClusterId cluster, boolean fresh) implements ClaimOutcome {}

  /** The one whom the caller named holds it now; {@code fresh} is false when that is the caller. */
  record Handed(Claim claim, boolean fresh) implements ClaimOutcome {}

  /** Nobody holds it, so there was nothing to hand over. */
  record Unheld(ClusterId cluster) implements ClaimOutcome {}

  /** There is no such cluster on the board. */
  record Unknown(ClusterId cluster) implements ClaimOutcome {}
}
