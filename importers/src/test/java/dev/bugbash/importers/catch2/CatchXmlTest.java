package dev.bugbash.importers.catch2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CatchXmlTest {
  private static Read fixture(String path) {
    return Recorder.readFile(Path.of("../fixtures", path)).get(0);
  }

  @Test
  void eachFailedExpressionOfCatch2IsEvidence() {
    Read read = fixture("catch2-xml/catch2-2.13.xml");

    List<Failure> failures = read.result("fails").failures();
    assertEquals(2, failures.size());
    assertEquals("CHECK( 1 + 1 == 3 )\nwith expansion: 2 == 3", failures.get(0).message());
    assertEquals("at cart.cpp:9", failures.get(0).stack());
    assertEquals("adding", failures.get(0).output());
    assertEquals("no <cart>", read.result("sections").failures().get(0).message());
    assertEquals("error", read.result("breaks").outcome().word());
    assertEquals("passed", read.result("should fail").outcome().word());
    assertEquals(List.of(), read.warnings);
  }

  @Test
  void aTestThatSkippedIsSkipped() {
    Read read =
        Recorder.read(
            "<Catch2TestRun name='p'><TestCase name='c'><Skip>no network</Skip>"
                + "<OverallResult success='true' skips='1'/></TestCase></Catch2TestRun>");

    assertEquals(List.of("p::c skipped"), read.outcomes());
    assertEquals("no network", read.results.get(0).reason());
  }

  @Test
  void aTestThatNeverEndedIsAnError() {
    Read read = Recorder.read("<Catch name='p'><TestCase name='c'/></Catch>");

    assertEquals(List.of("p::c error"), read.outcomes());
  }

  @Test
  void aSummaryOfFailuresThatNothingShowsIsAFailureOutside() {
    Read read =
        Recorder.read("<Catch name='p'><OverallResultsCases successes='1' failures='1'/></Catch>");

    assertEquals(List.of("p::(suite) error"), read.outside());
  }

  @Test
  void doctestDecidesWhatAFailureMeans() {
    Read read = fixture("doctest-xml/doctest-2.4.9.xml");

    assertEquals(
        List.of(
            "cart::passes passed",
            "cart::fails failed",
            "cart::sub cases failed",
            "cart::breaks error",
            "cart::skipped skipped",
            "cart::may fail passed",
            "cart::should fail failed",
            "cart::expected passed",
            "cart::warns passed",
            "cart::alone failed"),
        read.outcomes().stream().map(each -> each.replace("./cart", "cart")).toList());
    assertEquals(List.of(), read.warnings);
  }
}
