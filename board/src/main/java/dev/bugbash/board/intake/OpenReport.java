package dev.bugbash.board.intake;

import dev.bugbash.board.constraints.SignatureKey;
import dev.bugbash.board.intake.ReportPart.AttemptRow;
import dev.bugbash.board.intake.ReportPart.FailureRow;
import dev.bugbash.board.intake.ReportPart.ResultRow;
import dev.bugbash.board.intake.ReportPart.TicketRow;
import dev.bugbash.board.intake.ReportPart.UnnamedRow;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.model.Attempt;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import dev.bugbash.model.Ticket;
import java.util.List;
import java.util.Optional;

/** The report that a visitor is reading: makes rows of what it holds. */
final class OpenReport implements ReportSink {
  private final ReportStager stager;
  private final StagedReport report;
  final Signed signed;
  private ReportPart part;
  private int rows;
  private boolean spilled;

  OpenReport(ReportStager stager, StagedReport report, Signed signed) {
    this.stager = stager;
    this.report = report;
    this.signed = signed;
    this.part = new ReportPart(report);
  }

  @Override
  public void result(Result result) {
    long key = stager.keys.of(result.test());
    part.results.add(
        new ResultRow(
            ++rows,
            key,
            result.test(),
            result.outcome(),
            result.attempts().size(),
            result.flaky(),
            result.duration().toMillis(),
            result.reason()));
    stager.chunk().addResult();
    int number = 0;
    for (Attempt attempt : result.attempts()) {
      number++;
      for (Failure failure : attempt.failures()) {
        add(failure, number, failure.test().equals(result.test()) ? key : keyOf(failure.test()));
      }
    }
    spillIfFull();
  }

  @Override
  public void attempt(Result result, String history, long start) {
    int folder = Math.max(report.path.lastIndexOf('/'), report.path.lastIndexOf('\\'));
    String within = report.path.substring(0, folder + 1);
    part.attempts.add(new AttemptRow(rows + 1, within + "\n" + history, start));
    result(result);
  }

  @Override
  public void unnamed(Outcome outcome, int count, int line) {
    part.unnamed.add(new UnnamedRow(++rows, outcome, count));
    stager.chunk().addResult();
  }

  private long keyOf(TestId test) {
    return stager.keys.of(test);
  }

  private void add(Failure failure, int attempt, long key) {
    Evidence evidence = stager.sign(failure);
    if (!stager.hasSigned(evidence)) {
      signed.add(evidence);
    }
    long place = stager.pack(List.of(failure.type(), failure.message(), failure.stack()));
    long output = failure.output().isEmpty() ? 0 : stager.pack(List.of(failure.output()));
    part.failures.add(
        new FailureRow(
            key,
            failure.test(),
            attempt,
            SignatureKey.of(evidence.signature()),
            place,
            output,
            failure.attachments().isEmpty()
                ? 0
                : stager.pack(StoredAttachments.texts(failure.attachments())),
            failure.id().equals(failure.test().toString()) ? "" : failure.id()));
    stager.chunk().addFailure();
    stager.failureRead();
  }

  @Override
  public void ticket(Ticket ticket) {
    part.tickets.add(new TicketRow(++rows, ticket));
    stager.chunk().addResult();
    spillIfFull();
  }

  @Override
  public void warning(Warning warning) {
    stager.remarks.warning(report.path, warning);
  }

  /** Hands over what there is, so that a report of any size takes little memory. */
  private void spillIfFull() {
    if (stager.chunk().full()) {
      stager.chunk().parts.add(part);
      part = new ReportPart(report);
      spilled = true;
      stager.handOverIfFull();
    }
  }

  void finish(String digest) {
    part.digest = Optional.of(digest);
    stager.chunk().parts.add(part);
  }

  void drop() {
    if (spilled) {
      ReportPart end = new ReportPart(report);
      end.dropped = true;
      stager.chunk().parts.add(end);
    }
  }
}
