package dev.bugbash.board.corrections;

import dev.bugbash.model.TestId;
import java.util.List;

/**
 * How often a condition is met by what passed tests printed.
 *
 * @param reports that could be read
 * @param silent how many of them have passed tests but no output of any
 * @param passed tests that passed in these reports
 * @param outputs of passed tests, or of suites of which all tests passed
 * @param matches how many of these outputs meet the condition
 * @param examples the first of these
 * @param unreadable reports that count for nothing, each with the reason
 */
public record PassedMatches(
    int reports,
    int silent,
    int passed,
    int outputs,
    int matches,
    List<TestId> examples,
    List<String> unreadable) {
  public PassedMatches {
    examples = List.copyOf(examples);
    unreadable = List.copyOf(unreadable);
  }
}
