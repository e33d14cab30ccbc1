package dev.bugbash.model;

import java.util.List;
import java.util.Objects;

/**
 * One try at a test.
 *
 * @param failures its evidence, several where a test reports several failures; empty when it passed
 */
public record Attempt(Outcome outcome, List<Failure> failures) {
  private static final Attempt PASSED = new Attempt(Outcome.PASSED, List.of());

  public Attempt {
    Objects.requireNonNull(outcome, "outcome");
    failures = List.copyOf(failures);
  }

  public static Attempt passed() {
    return PASSED;
  }
}
