package dev.bugbash.board;

import dev.bugbash.model.TestId;
import java.util.Objects;

/**
 * A failure of a cluster, without its text.
 *
 * @param number the board's own number of the failure, for {@link Board#failure}
 * @param run name of the run
 * @param report path of the report that it came from
 * @param format of that report, as {@code ReportFormat.name()} has it
 */
public record Member(long number, TestId test, String run, String report, String format) {
  public Member {
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(run, "run");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(format, "format");
  }
}
