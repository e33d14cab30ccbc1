package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static dev.bugbash.board.Feed.passed;
import static dev.bugbash.board.Feed.unnamed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.ReportVisitor;
import dev.bugbash.importers.Warning;
import dev.bugbash.model.Attempt;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every board must do with imports, whatever database it lives in. */
abstract class IntakeContract extends FreshBoard {
  @Test
  void anImportSaysWhatItBrought() {
    Result error =
        Result.red(
            TestId.of("S", "e"), Outcome.ERROR, Duration.ZERO, failed("e", "E", "").failures());

    ImportSummary summary =
        bring(
            board,
            named("nightly", 1),
            Report.of("a.xml", passed("p"), failed("f", "F", ""), error),
            Report.of("b.xml", Result.skipped(TestId.of("S", "s"), "no network")));

    assertEquals(
        new ImportSummary(1, 2, 0, 4, 1, 1, 1, 1, 0, 2, 0, 2, 2, List.of(), List.of()), summary);
    assertEquals(
        new RunRow(
            1, named("nightly", 1).details(), 2, 4, 1, 1, 1, 1, 0, 0, 2, List.of(), List.of()),
        board.runs().get(0));
  }

  @Test
  void nobodySeesAnImportBeforeItsCommit() {
    try (Intake intake = board.begin(named("nightly", 1), "ann")) {
      ReportVisitor visitor = intake.visitor();
      IntStream.range(0, 50).forEach(i -> Feed.show(visitor, bigReport("r" + i + ".xml", 100)));

      assertEquals(List.of(), board.clusters());
      assertEquals(List.of(), board.runs());
      assertEquals(0, board.sequence());

      intake.commit();
    }
    assertEquals(5_000, board.runs().get(0).tests());
  }

  @Test
  void anImportThatIsNotCommittedLeavesNothing() {
    try (Intake intake = board.begin(named("nightly", 1), "ann")) {
      ReportVisitor visitor = intake.visitor();
      IntStream.range(0, 50).forEach(i -> Feed.show(visitor, bigReport("r" + i + ".xml", 100)));
    }

    assertEquals(List.of(), board.runs());
    assertEquals(0, bring(board, named("nightly", 1), Report.of("a.xml", passed("p"))).known());
  }

  @Test
  void whereNothingCouldBeReadThereIsNoRun() {
    try (Intake intake = board.begin(unnamed(1), "ann")) {
      intake.visitor().unreadable("a.xml", "line 3: no end");

      ImportSummary summary = intake.commit();

      assertEquals(
          List.of(new ImportSummary.Unreadable("a.xml", "line 3: no end")), summary.unreadable());
      assertEquals(0, summary.runs());
    }
    assertEquals(List.of(), board.runs());
  }

  @Test
  void nothingStaysOfAReportThatBreaksOff() {
    ImportSummary summary;
    try (Intake intake = board.begin(unnamed(1), "ann")) {
      ReportVisitor visitor = intake.visitor();
      Feed.show(visitor, Report.of("good.xml", failed("f", "F", "")));
      ReportSink cut = visitor.opened("cut.xml", "junit-xml");
      bigReport("cut.xml", 20_000).results().forEach(cut::result);
      cut.warning(new Warning(7, "odd"));
      visitor.unreadable("cut.xml", "line 20000: no end");

      summary = intake.commit();
    }
    assertEquals(1, summary.tests());
    assertEquals(1, summary.reports());
    assertEquals(1, summary.clusters());
    assertEquals(1, summary.unreadable().size());
    assertEquals(1, summary.warnings().size());
    assertEquals(1, board.cluster(new ClusterId(1)).orElseThrow().size());
  }

  @Test
  void aFlakyTestPassedAndIsEvidence() {
    TestId test = TestId.of("S", "flaky");
    Attempt red = new Attempt(Outcome.FAILED, failed("flaky", "F", "").failures());
    Result flaky =
        new Result(test, Outcome.PASSED, Duration.ZERO, "", List.of(red, Attempt.passed()));

    ImportSummary summary = bring(board, unnamed(1), Report.of("a.xml", flaky));

    assertEquals(1, summary.passed());
    assertEquals(1, summary.flaky());
    assertEquals(1, summary.failures());
    assertEquals(1, board.clusters().get(0).size());
  }

  @Test
  void theFailuresOfAResultWithVeryManyComeBackWhole() {
    TestId test = TestId.of("S", "soft");
    List<Failure> failures =
        IntStream.range(0, 400)
            .mapToObj(i -> Failure.of(test, "E", "number " + i, ("line " + i + "\n").repeat(200)))
            .toList();
    bring(
        board,
        unnamed(1),
        Report.of("a.xml", Result.red(test, Outcome.FAILED, Duration.ZERO, failures)));

    List<Member> members = board.members(new ClusterId(1), 1_000);

    assertEquals(
        failures, members.stream().map(m -> board.failure(m.number()).orElseThrow()).toList());
  }

  @Test
  void theOrderOfReportsDoesNotMatter() throws Exception {
    long seed = new Random().nextLong();
    System.out.println("order of reports: seed " + seed);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      reports.add(
          Report.of(
              "r" + i + ".xml",
              failed("t" + i % 7, "E" + i % 11, "m" + i % 13),
              failed("u" + i, "E" + i % 5, "m")));
    }
    bring(board, named("nightly", 1), reports.toArray(Report[]::new));
    List<ClusterRow> inOrder = board.clusters();

    Collections.shuffle(reports, new Random(seed));
    try (Board other = open()) {
      bring(other, named("nightly", 1), reports.toArray(Report[]::new));

      assertEquals(inOrder, other.clusters());
    }
  }

  @Test
  void anEndedImportTakesNothingMore() {
    Intake intake = board.begin(unnamed(1), "ann");
    Feed.show(intake.visitor(), Report.of("a.xml", passed("p")));
    intake.commit();
    intake.close();

    assertThrows(RuntimeException.class, intake::commit);
  }

  private static Report bigReport(String path, int tests) {
    return new Report(
        path,
        IntStream.range(0, tests)
            .mapToObj(i -> i % 5 == 0 ? failed("t" + i, "Big", path + i) : passed("t" + i))
            .toList());
  }
}
