package dev.bugbash.importers.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RobotXmlTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/robot-output-xml", name)).get(0);
  }

  @Test
  void aTearDownThatFailedFailsWhatPassedBelow() {
    Read read = fixture("robot-7.xml");

    assertEquals(
        List.of(
            "Shop.Cart::Fails failed",
            "Shop.Cart::Is skipped skipped",
            "Shop.Set up::Never runs failed",
            "Shop.Tear down::Passed until then failed",
            "Shop.Cart::Passes passed"),
        read.outcomes());
    assertEquals(
        List.of("Shop.Set up::(suite setup) error", "Shop.Tear down::(suite teardown) error"),
        read.outside());
    assertEquals(
        "Parent suite teardown failed:\nnot closed",
        read.result("Passed until then").failures().get(0).message());
  }

  @Test
  void theTraceNamesTheKeywordsThatFailedButNotThoseThatWereCaught() {
    Failure failure = fixture("robot-7.xml").result("Fails").failures().get(0);

    assertEquals("3 <items> != 4", failure.message());
    assertTrue(failure.stack().contains("CartLibrary.py\", line 12"), failure.stack());
    assertTrue(
        failure.stack().endsWith("at BuiltIn.Should Be Equal As Integers\nat Add Books"),
        failure.stack());
    assertTrue(!failure.stack().contains("not this one"), failure.stack());
  }

  @Test
  void aMergedExecutionIsAnAttempt() {
    Result result = fixture("robot-3-merged.xml").result("Passes at the second try");

    assertTrue(result.flaky(), "is flaky");
    assertEquals("no connection to <host>", result.failures().get(0).message());
  }

  @Test
  void statisticsThatCountFailuresThatNothingShowsAreAFailureOutside() {
    Read read =
        Recorder.read(
            "<robot><suite name='s'><test name='t'><status status='PASS'/></test></suite>"
                + "<statistics><total><stat pass='0' fail='1'>All Tests</stat></total></statistics>"
                + "</robot>");

    assertEquals(List.of("::(suite) error"), read.outside());
  }
}
