package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static dev.bugbash.board.Feed.passed;
import static dev.bugbash.board.Feed.unnamed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Ticket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every board must do with reports that it has, whatever database it lives in. */
abstract class RepeatedIntakeContract extends FreshBoard {
  @Test
  void theSameReportsOfANamedRunAddNothing() {
    Report report = Report.of("a.xml", failed("f", "F", ""));
    bring(board, named("nightly", 1), report);

    ImportSummary again = bring(board, named("nightly", 9), report);

    assertEquals(0, again.runs());
    assertEquals(0, again.failures());
    assertEquals(1, again.known());
    assertEquals(1, board.cluster(new ClusterId(1)).orElseThrow().size());
  }

  @Test
  void furtherReportsOfANamedRunAreItsShards() {
    Report report = Report.of("a.xml", failed("f", "F", ""));
    bring(board, named("nightly", 1), report);

    ImportSummary second =
        bring(board, named("nightly", 9), report, Report.of("b.xml", failed("f", "F", "")));

    assertEquals(1, second.runs());
    assertEquals(1, second.known());
    assertEquals(
        List.of(
            new RunRow(
                1, named("nightly", 1).details(), 2, 2, 0, 2, 0, 0, 0, 0, 2, List.of(), List.of())),
        board.runs());
    ClusterRow cluster = board.cluster(new ClusterId(1)).orElseThrow();
    assertEquals(2, cluster.size());
    assertEquals(1, cluster.tests());
  }

  @Test
  void theSameReportOfAnotherRunIsANewResult() {
    Report report = Report.of("a.xml", failed("f", "F", ""));
    bring(board, named("monday", 1), report);

    ImportSummary tuesday = bring(board, named("tuesday", 2), report);

    assertEquals(0, tuesday.known());
    assertEquals(0, tuesday.newClusters());
    assertEquals(1, tuesday.clusters());
    assertEquals(2, board.cluster(new ClusterId(1)).orElseThrow().size());
    assertEquals(ClusterState.OPEN, board.clusters().get(0).state());
  }

  @Test
  void anUnnamedImportOfKnownReportsAddsNothing() {
    Report a = Report.of("a.xml", failed("f", "F", ""));
    Report b = Report.of("b.xml", passed("p"));
    bring(board, unnamed(1), a, b);

    ImportSummary part = bring(board, unnamed(2), b);

    assertEquals(0, part.runs());
    assertEquals(1, part.known());
    assertEquals(1, board.runs().size());
  }

  @Test
  void anUnnamedImportWithAnythingNewIsAWholeRun() {
    Report a = Report.of("a.xml", failed("f", "F", ""));
    bring(board, unnamed(1), a);

    ImportSummary second = bring(board, unnamed(2), a, Report.of("b.xml", passed("p")));

    assertEquals(0, second.known());
    assertEquals(2, second.reports());
    assertEquals(2, board.runs().get(1).tests());
  }

  @Test
  void identicalReportsOfOneImportCountOnce() {
    Report a = Report.of("a.xml", failed("f", "F", ""));

    ImportSummary summary = bring(board, unnamed(1), a, a);

    assertEquals(1, summary.reports());
    assertEquals(1, summary.known());
    assertEquals(1, summary.failures());
  }

  @Test
  void ticketsAloneAreNoRunAndNewerOnesReplaceOlder() {
    bringTicket("1", "open", "first");
    bringTicket("1", "done", "second");
    ImportSummary again = bringTicket("1", "done", "second");

    assertEquals(List.of("done"), board.tickets().stream().map(Ticket::status).toList());
    assertEquals(List.of("ui", "a,b\"c"), board.tickets().get(0).labels());
    assertEquals(List.of(), board.runs());
    assertEquals(1, again.known());
    assertEquals(0, again.tickets());
  }

  private ImportSummary bringTicket(String id, String status, String content) {
    try (Intake intake = board.begin(unnamed(1), "ann")) {
      ReportVisitor visitor = intake.visitor();
      visitor
          .opened("bugs.csv", "ticket-csv")
          .ticket(new Ticket(id, "t", "", status, "", "", "", List.of("ui", "a,b\"c"), ""));
      visitor.finished("bugs.csv", Feed.digest(content));
      return intake.commit();
    }
  }
}
