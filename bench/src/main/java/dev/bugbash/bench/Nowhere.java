package dev.bugbash.bench;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.importers.Warning;
import dev.bugbash.model.Result;
import dev.bugbash.model.Ticket;

/** Takes what is read and leaves it, but for what a subclass is after. */
class Nowhere implements ReportSink, ReportVisitor {
  @Override
  public void result(Result result) {}

  @Override
  public void ticket(Ticket ticket) {}

  @Override
  public void warning(Warning warning) {}

  @Override
  public ReportSink opened(String path, String format) {
    return this;
  }

  @Override
  public void finished(String path, String digest) {}

  @Override
  public void unreadable(String path, String problem) {}
}
