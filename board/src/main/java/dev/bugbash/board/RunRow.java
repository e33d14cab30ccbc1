package dev.bugbash.board;

import dev.bugbash.board.ImportSummary.Remark;
import dev.bugbash.board.ImportSummary.Unreadable;
import dev.bugbash.model.RunDetails;
import java.util.List;

/**
 * One run on the board.
 *
 * @param number the board's own number of the run, from 1, in the order of import
 * @param tests results of any outcome; passed + failed + errors + skipped
 * @param flaky of those passed, how many did so only after a red attempt
 * @param unnamed of the tests, how many their reports count without naming them
 * @param failures pieces of evidence, at least one for each test that failed or is in error
 * @param unreadable reports that could not be read, so that all these numbers are too small; of
 *     each import some hundred
 * @param warnings what was odd about the others; likewise
 */
public record RunRow(
    long number,
    RunDetails details,
    int reports,
    int tests,
    int passed,
    int failed,
    int errors,
    int skipped,
    int flaky,
    int unnamed,
    int failures,
    List<Unreadable> unreadable,
    List<Remark> warnings) {
  public RunRow {
    unreadable = List.copyOf(unreadable);
    warnings = List.copyOf(warnings);
  }

  /** The name, or the number of a run without one. */
  public String title() {
    return details.name().isEmpty() ? Long.toString(number) : details.name();
  }
}
