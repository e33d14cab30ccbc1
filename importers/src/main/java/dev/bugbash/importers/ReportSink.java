package dev.bugbash.importers;

import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import dev.bugbash.model.Ticket;

/** Takes what one report holds, in the report's order, while it is being read. */
public interface ReportSink {
  /** One test, retries within the report already joined as its attempts. */
  void result(Result result);

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

  void ticket(Ticket ticket);

  /**
   * Something that was read but cannot be trusted: a disagreement, an unknown status, a cut end.
   */
  void warning(Warning warning);
}
