package dev.bugbash.tui.cli;

import dev.bugbash.board.ImportSummary.Remark;
import dev.bugbash.board.ImportSummary.Unreadable;
import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.importers.Warning;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Result;
import dev.bugbash.model.Signature;
import dev.bugbash.model.Ticket;
import dev.bugbash.tui.cli.SignedReports.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Signs the failures of one source as they come. For one thread. */
final class SigningVisitor implements ReportVisitor {
  private final Categorizer categorizer;
  private final SignedReports read =
      new SignedReports(new ArrayList<>(), new HashMap<>(), new ArrayList<>(), new ArrayList<>());
  private final List<Entry> pending = new ArrayList<>();
  private final Map<Signature, Evidence> pendingEvidence = new HashMap<>();

  SigningVisitor(Categorizer categorizer) {
    this.categorizer = categorizer;
  }

  /** What could be read. */
  SignedReports read() {
    return read;
  }

  @Override
  public ReportSink opened(String path, String format) {
    pending.clear();
    pendingEvidence.clear();
    return new ReportSink() {
      @Override
      public void result(Result result) {
        result.failures().forEach(failure -> sign(path, failure));
      }

      @Override
      public void ticket(Ticket ticket) {}

      @Override
      public void warning(Warning warning) {
        read.warnings().add(new Remark(path, warning));
      }
    };
  }

  private void sign(String path, Failure failure) {
    Evidence evidence = categorizer.sign(failure);
    SignedReports.keep(pendingEvidence, evidence);
    pending.add(new Entry(failure.id(), path, evidence.signature()));
  }

  @Override
  public void finished(String path, String digest) {
    read.failures().addAll(pending);
    pendingEvidence.values().forEach(e -> SignedReports.keep(read.evidence(), e));
    pending.clear();
    pendingEvidence.clear();
  }

  @Override
  public void unreadable(String path, String problem) {
    pending.clear();
    pendingEvidence.clear();
    read.unreadable().add(new Unreadable(path, problem));
  }
}
