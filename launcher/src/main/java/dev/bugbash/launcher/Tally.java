package dev.bugbash.launcher;

import dev.bugbash.model.Outcome;

/**
 * Counts of a test run.
 *
 * @param planned tests that were found
 * @param neverStarted of those, how many neither ran nor were skipped
 */
public record Tally(
    int planned, int passed, int failed, int errors, int skipped, int neverStarted) {
  static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

  /** Whether anything ended badly or was not run. */
  public boolean red() {
    return failed > 0 || errors > 0 || neverStarted > 0;
  }

  Tally withPlanned(int tests) {
    return new Tally(tests, passed, failed, errors, skipped, neverStarted);
  }

  Tally withNeverStarted(int tests) {
    return new Tally(planned, passed, failed, errors, skipped, tests);
  }

  Tally plus(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> new Tally(planned, passed + 1, failed, errors, skipped, neverStarted);
      case FAILED -> new Tally(planned, passed, failed + 1, errors, skipped, neverStarted);
      case ERROR -> new Tally(planned, passed, failed, errors + 1, skipped, neverStarted);
      case SKIPPED -> new Tally(planned, passed, failed, errors, skipped + 1, neverStarted);
    };
  }

  @Override
  public String toString() {
    String text =
        planned
            + " tests: "
            + passed
            + " passed, "
            + failed
            + " failed, "
            + errors
            + " errors, "
            + skipped
            + " skipped";
    return neverStarted == 0 ? text : text + ", " + neverStarted + " never started";
  }
}
