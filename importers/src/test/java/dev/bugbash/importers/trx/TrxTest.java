package dev.bugbash.importers.trx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Failure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrxTest {
  private static Read run(String results) {
    return Recorder.read(
        "<TestRun xmlns='http://microsoft.com/schemas/VisualStudio/TeamTest/2010'>"
            + results
            + "</TestRun>");
  }

  private static Read outcome(String attribute) {
    return run("<Results><UnitTestResult testName='c' " + attribute + "/></Results>");
  }

  @ParameterizedTest
  @CsvSource({
    "Passed, passed",
    "PassedButRunAborted, passed",
    "Failed, failed",
    "Timeout, error",
    "Aborted, error",
    "Disconnected, error",
    "NotRunnable, error",
    "InProgress, error",
    "NotExecuted, skipped",
    "Inconclusive, skipped",
    "Odd, error"
  })
  void readsTheOutcome(String word, String outcome) {
    assertEquals(List.of("::c " + outcome), outcome("outcome='" + word + "'").outcomes());
  }

  @Test
  void withoutAnOutcomeItIsAnError() {
    assertEquals(List.of("::c error"), outcome("").outcomes());
  }

  @Test
  void theFixtureShowsDefinitionsRowsAndTheRun() {
    Read read = Recorder.readFile(Path.of("../fixtures/trx/mstest.trx")).get(0);

    assertEquals(
        List.of(
            "Shop.Tests.CartTest::Passes passed",
            "Shop.Tests.CartTest::Fails failed",
            "Shop.Tests.CartTest::TimesOut error",
            "Shop.Tests.CartTest::IsIgnored skipped",
            "Shop.Tests.CartTest::IsInconclusive skipped",
            "Shop.Tests.CartTest::NeverEnded error",
            "Shop.Tests.CartTest::Adds (1) failed",
            "Shop.Tests.CartTest::Adds (2) passed"),
        read.outcomes());
    assertEquals(List.of("::(run) error"), read.outside());
    Failure failure = read.result("Fails").failures().get(0);
    assertEquals(List.of(Attachment.of("host\\cart.png")), failure.attachments());
    assertEquals("adding two books", failure.output());
    assertEquals(Duration.ofMillis(60_500), read.result("Fails").duration());
  }

  @Test
  void aParentThatFailedWithoutARedRowIsATestOfItsOwn() {
    Read read =
        run(
            "<Results><UnitTestResult testName='p' outcome='Failed'><InnerResults>"
                + "<UnitTestResult testName='r' outcome='Passed'/></InnerResults></UnitTestResult>"
                + "</Results>");

    assertEquals(List.of("::r passed", "::p failed"), read.outcomes());
  }

  @Test
  void anAbortedRunIsRedThoughEveryTestPassed() {
    Read read =
        run(
            "<Results><UnitTestResult testName='c' outcome='Passed'/></Results>"
                + "<ResultSummary outcome='Aborted'/>");

    assertEquals(List.of("::(run) error"), read.outside());
  }

  @Test
  void aSummaryThatCountsOthersThanTheElementsIsAWarning() {
    Read read =
        run(
            "<ResultSummary outcome='Completed'><Counters total='2'/></ResultSummary>"
                + "<Results><UnitTestResult testName='c' outcome='Passed'/></Results>");

    assertEquals(List.of("line 1: the summary counts 2 tests, its elements 1"), read.warnings);
  }
}
