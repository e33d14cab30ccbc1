package dev.bugbash.board;

import dev.bugbash.model.RunDetails;

/**
 * One run on the board.
 *
 * @param number the board's own number of the run, from 1, in the order of import
 * @param tests results of any outcome; passed + failed + errors + skipped
 * @param flaky of those passed, how many did so only after a red attempt
 * @param unnamed of the tests, how many their reports count without naming them
 * @param failures pieces of evidence, at least one for each test that failed or is in error
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
    int failures) {}
