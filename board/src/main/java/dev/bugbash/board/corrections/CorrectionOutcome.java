package dev.bugbash.board.corrections;

import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import java.util.List;

/** What became of a correction. */
public sealed interface CorrectionOutcome {
  /**
   * It is on the board.
   *
   * @param cluster that the failures are in now
   * @param others clusters that they came from
   * @param failures how many changed their cluster
   * @param overridden earlier decisions that ended
   */
  record Corrected(
      ClusterId cluster, List<ClusterId> others, int failures, List<Contradiction> overridden)
      implements CorrectionOutcome {
    public Corrected {
      others = List.copyOf(others);
      overridden = List.copyOf(overridden);
    }
  }

  /** Different people hold the clusters that would become one; nothing changed. */
  record HeldByOthers(List<Claim> claims) implements CorrectionOutcome {
    public HeldByOthers {
      claims = List.copyOf(claims);
    }
  }

  /** People decided the other way, and it was not forced; nothing changed. */
  record Contradicts(List<Contradiction> decisions) implements CorrectionOutcome {
    public Contradicts {
      decisions = List.copyOf(decisions);
    }
  }

  /** There is no such cluster on the board, or it was merged. */
  record Unknown(ClusterId cluster) implements CorrectionOutcome {}

  /** It can't be done as asked, for this reason; nothing changed. */
  record Refused(String reason) implements CorrectionOutcome {}
}
