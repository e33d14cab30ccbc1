package dev.bugbash.categorizer.known;

import dev.bugbash.categorizer.search.IndexedFailure;
import dev.bugbash.model.Failure;
import java.time.Instant;
import java.util.Objects;

/**
 * A failure, and where it happened.
 *
 * @param report path of the report that it came from; may be empty
 * @param run name of its run; may be empty, as may be branch and environment
 */
public record Subject(
    Failure failure, String report, String run, String branch, String environment) {
  public Subject {
    Objects.requireNonNull(failure, "failure");
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(run, "run");
    Objects.requireNonNull(branch, "branch");
    Objects.requireNonNull(environment, "environment");
  }

  IndexedFailure indexed() {
    return new IndexedFailure(
        0,
        0,
        failure.test().toString(),
        failure.type(),
        failure.message(),
        failure.stack(),
        report,
        run,
        branch,
        environment,
        Instant.EPOCH);
  }
}
