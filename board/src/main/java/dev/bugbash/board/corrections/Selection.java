package dev.bugbash.board.corrections;

import dev.bugbash.categorizer.known.Condition;
import java.util.List;

/** Which failures of a cluster are meant. */
public sealed interface Selection {
  /** These, by the board's numbers of them; and whatever else their tests' same failures are. */
  record Members(List<Long> failures) implements Selection {
    public Members {
      failures = List.copyOf(failures);
    }
  }

  /**
   * Those that meet a condition, now and at later imports.
   *
   * @param text see {@link Condition#parse}
   */
  record Matching(Condition.Kind kind, String text) implements Selection {}
}
