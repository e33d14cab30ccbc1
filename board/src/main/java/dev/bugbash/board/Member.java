package dev.bugbash.board;

import dev.bugbash.model.TestId;
import java.util.Objects;

/**
 * A failure of a cluster, without its text.
 *
 * @param number the board's own number of the failure, for {@link Board#failure}
 * @param run name of the run
 * @param report path of the report that it came from
 */
public record Member(long number, TestId test, String run, String report) {
  public Member {
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(run, "run");
    Objects.requireNonNull(report, "report");
  }
}
