package dev.bugbash.categorizer.search;

import java.time.Instant;
import java.util.Objects;

/**
 * What the index is told of a failure.
 *
 * @param number the board's own number of the failure
 * @param commit number of the commit that brought it, see {@link FailureFeed}
 * @param test its identity as printed
 * @param type exception type; may be empty
 * @param message of the exception; may be empty
 * @param stack as printed; may be empty
 * @param report path of the report that it came from
 * @param run name of the run; may be empty, as may be branch and environment
 * @param time of the run
 */
public record IndexedFailure(
    long number,
    long commit,
    String test,
    String type,
    String message,
    String stack,
    String report,
    String run,
    String branch,
    String environment,
    Instant time) {
  public IndexedFailure {
    Objects.requireNonNull(test, "test");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(stack, "stack");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(run, "run");
    Objects.requireNonNull(branch, "branch");
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(time, "time");
  }
}
