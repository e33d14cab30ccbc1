package dev.bugbash.importers;

import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.Ticket;

/** Takes what one report holds, in the report's order, while it is being read. */
public interface ReportSink {
  /** One test, retries within the report already joined as its attempts. */
  void result(Result result);

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
