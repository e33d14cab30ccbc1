package dev.bugbash.categorizer.known;

import dev.bugbash.model.Failure;
import java.util.Objects;

/**
 * A failure, and where it happened.
 *
 * @param environment of its run; may be empty
 */
public record Subject(Failure failure, String environment) {
  public Subject {
    Objects.requireNonNull(failure, "failure");
    Objects.requireNonNull(environment, "environment");
  }
}
