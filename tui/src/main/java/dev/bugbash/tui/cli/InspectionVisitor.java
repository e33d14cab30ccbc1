package dev.bugbash.tui.cli;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.importers.Warning;
import dev.bugbash.model.Result;
import dev.bugbash.model.Ticket;
import java.util.function.Consumer;

/** Makes an inspection of each report. For one thread. */
final class InspectionVisitor implements ReportVisitor {
  private final Consumer<Inspection> done;
  private Inspection current = new Inspection("", "");

  InspectionVisitor(Consumer<Inspection> done) {
    this.done = done;
  }

  @Override
  public ReportSink opened(String path, String format) {
    Inspection inspection = new Inspection(path, format);
    current = inspection;
    return new ReportSink() {
      @Override
      public void result(Result result) {
        inspection.add(result);
      }

      @Override
      public void ticket(Ticket ticket) {
        inspection.add(ticket);
      }

      @Override
      public void warning(Warning warning) {
        inspection.warn(
            (warning.line() > 0 ? "line " + warning.line() + ": " : "") + warning.message());
      }
    };
  }

  @Override
  public void finished(String path, String digest) {
    done.accept(current);
  }

  @Override
  public void unreadable(String path, String problem) {
    Inspection failed = current.path().equals(path) ? current : new Inspection(path, "");
    failed.fail(problem);
    done.accept(failed);
    current = new Inspection("", "");
  }
}
