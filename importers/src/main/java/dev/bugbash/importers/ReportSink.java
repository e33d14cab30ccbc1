package dev.bugbash.importers;

import dev.bugbash.model.Result;
import dev.bugbash.model.Ticket;

/** Takes what one report holds, in the report's order, while it is being read. */
public interface ReportSink {
  /** One test, retries within the report already joined as its attempts. */
  void result(Result result);

  void ticket(Ticket ticket);

  /**
   * Something that was read but cannot be trusted: a disagreement, an unknown status, a cut end.
   */
  void warning(Warning warning);
}
