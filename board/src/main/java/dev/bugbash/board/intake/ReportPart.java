package dev.bugbash.board.intake;

import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import dev.bugbash.model.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of one report, all of them or some; filled by one thread and then handed over. */
final class ReportPart {
  /** A row of the table {@code result}. */
  record ResultRow(
      int n,
      long key,
      TestId test,
      Outcome outcome,
      int attempts,
      boolean flaky,
      long millis,
      String reason) {}

  /** A row of the table {@code failure}. */
  record FailureRow(
      long key,
      TestId test,
      int attempt,
      byte[] signature,
      long place,
      long output,
      long attachments,
      String givenId) {}

  /** A row of the table {@code unnamed}. */
  record UnnamedRow(int n, Outcome outcome, int tests) {}

  /** A row of the table {@code attempt}. */
  record AttemptRow(int n, String history, long start) {}

  /** A row of the table {@code ticket}. */
  record TicketRow(int n, Ticket ticket) {}

  final StagedReport report;
  final List<ResultRow> results = new ArrayList<>();
  final List<FailureRow> failures = new ArrayList<>();
  final List<UnnamedRow> unnamed = new ArrayList<>();
  final List<AttemptRow> attempts = new ArrayList<>();
  final List<TicketRow> tickets = new ArrayList<>();

  /** Present in the last part of a report that is to be kept. */
  Optional<String> digest = Optional.empty();

  /** Whether this is the last part of a report that is not to be kept. */
  boolean dropped;

  ReportPart(StagedReport report) {
    this.report = report;
  }
}
