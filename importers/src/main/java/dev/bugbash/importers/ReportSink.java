package dev.bugbash.importers;

import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import dev.bugbash.model.Ticket;

/** Takes what one report holds, in the report's order, while it is being read. */
public interface ReportSink {
  /** One test, retries within the report already joined as its attempts. */
  void result(Result result);

  /**
   * One attempt at a test, where each attempt is a report of its own. Who brings the reports of a
   * run together may join them; by default each is a result.
   *
   * @param history what the attempts at one test have in common within the folder of their reports
   * @param start in milliseconds since 1970; 0 where the report does not tell
   */
  default void attempt(Result result, String history, long start) {
    result(result);
  }

  /** Whether {@link #passedOutput} is of interest; otherwise output is skipped where it can be. */
  default boolean asksForPassedOutput() {
    return false;
  }

  /**
   * What a test printed that passed at once, where the format tells.
   *
   * @param test or its suite, named {@code (suite)}, where output is kept by suite and all passed
   * @param output not blank, at most some 64 K characters of it
   */
  default void passedOutput(TestId test, String output) {}

  /**
   * Tests of which the report tells how many there were, but not their names. They count among the
   * tests; there is nothing else to know of them, so by default it is only told.
   *
   * @param count at least 1
   * @param line where the report says so
   */
  default void unnamed(Outcome outcome, int count, int line) {
    String tests = count + (count == 1 ? " test " : " tests ") + outcome.word();
    warning(new Warning(line, tests + ": counted only, the log does not name them"));
  }

  void ticket(Ticket ticket);

  /**
   * Something that was read but cannot be trusted: a disagreement, an unknown status, a cut end.
   */
  void warning(Warning warning);
}
