package dev.bugbash.importers.allure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AllureResultsTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/allure-results", name + ".json")).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "adds, Cart::adds passed",
    "total, Cart::total failed",
    "breaks, Cart::breaks error",
    "waits-too-long, Cart::waits too long error",
    "is-skipped, Cart::is skipped skipped",
    "row-2, Cart > inner::row 2 failed"
  })
  void eachFileIsAnAttemptAtATest(String file, String outcome) {
    assertEquals(List.of(outcome), fixture(file).everything());
  }

  @Test
  void theDetailsAreTheEvidence() {
    Failure failure = fixture("total").failures().get(0);

    assertEquals("AssertionError", failure.type());
    assertEquals("Expected values to be strictly equal:\n\n2 !== 3", failure.message());
    assertTrue(failure.stack().contains("at Context.<anonymous> (cart.js:4:30)"));
  }

  @Test
  void aHookThatBrokeIsAFailureOutside() {
    Read read = fixture("container");

    assertEquals(List.of("\"after each\" hook::\"after each\" hook error"), read.outside());
    assertEquals("database did not stop", read.failures().get(0).message());
  }

  @Test
  void attemptsAtOneTestShareTheirHistory() {
    List<String> histories =
        IntStream.rangeClosed(1, 5)
            .mapToObj(number -> fixture("retries-" + number).histories.get(0))
            .map(history -> history.substring(0, history.indexOf(' ')))
            .toList();

    assertEquals(histories.get(0), histories.get(1));
    assertEquals(List.of(histories.get(2), histories.get(2)), histories.subList(3, 5));
  }

  @Test
  void whatBrokeOutsideOfAllTestsIsRed() {
    Read read = fixture("globals-2");

    assertEquals(List.of("::(run) error"), read.everything());
    assertEquals("the server did not stop", read.failures().get(0).message());
    assertEquals(List.of(), fixture("globals-3").everything());
  }

  @ParameterizedTest
  @ValueSource(strings = {"executor", "categories"})
  void partsWithoutATestAreNoTest(String file) {
    Read read = fixture(file);

    assertEquals("allure-results", read.format);
    assertEquals("", read.problem);
    assertEquals(List.of(), read.everything());
  }

  @Test
  void withoutAStatusItIsAnError() {
    Read read =
        Recorder.read(
            "{\"uuid\":\"1\",\"name\":\"pays\",\"historyId\":\"h\",\"stage\":\"running\"}");

    assertEquals(List.of("::pays error"), read.everything());
    assertTrue(read.failures().get(0).message().startsWith("the test has no status"));
  }

  @Test
  void anUnknownStatusIsAnErrorWithAWarning() {
    Read read =
        Recorder.read("{\"uuid\":\"1\",\"name\":\"pays\",\"status\":\"odd\",\"historyId\":\"h\"}");

    assertEquals(List.of("::pays error"), read.everything());
    assertEquals(List.of("line 1: unknown status \"odd\" of ::pays"), read.warnings);
  }

  @Test
  void parametersTellTestsApartUnlessTheyAreExcludedOrHidden() {
    Read read =
        Recorder.read(
            """
            {"uuid": "1", "historyId": "h", "name": "pays", "status": "passed",
             "labels": [{"name": "testClass", "value": "a.TillTest"}],
             "parameters": [{"name": "sum", "value": "3"}, {"name": "pid", "value": "17", "excluded": true},
              {"name": "key", "value": "xyz", "mode": "hidden"}]}
            """);

    assertEquals(List.of("a.TillTest::pays[3] passed"), read.everything());
  }

  @Test
  void attachmentsOfStepsAreReferences() {
    Read read =
        Recorder.read(
            """
            {"uuid": "1", "historyId": "h", "name": "pays", "status": "failed",
             "attachments": [{"name": "log", "source": "1-attachment.txt", "type": "text/plain"}],
             "steps": [{"name": "opens", "steps": [{"name": "clicks",
               "attachments": [{"name": "shot", "source": "2-attachment.png", "type": "image/png"}]}]}]}
            """);

    assertEquals(
        List.of(
            new Attachment("1-attachment.txt", "text/plain", -1),
            new Attachment("2-attachment.png", "image/png", -1)),
        read.failures().get(0).attachments());
  }
}
