package dev.bugbash.importers.dart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DartJsonTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/dart-json", name)).get(0);
  }

  /** Passed, failed, in error, skipped. */
  private static List<Integer> counts(Read read) {
    return Stream.of(Outcome.values()).map(read::count).toList();
  }

  @Test
  void hiddenTestsThatPassedAreNoTests() {
    Read read = fixture("cart.jsonl");

    assertEquals(List.of(1, 1, 1, 1), counts(read));
    assertEquals(List.of(), read.warnings);
  }

  @Test
  void aFileThatDoesNotLoadIsAFailureOutside() {
    Read read = fixture("cart.jsonl");

    assertEquals(
        List.of("test/broken_test.dart::loading test/broken_test.dart error"), read.outside());
  }

  @Test
  void severalErrorsOfATestAreSeveralPiecesOfEvidence() {
    List<Failure> failures = fixture("cart.jsonl").result("Cart breaks").failures();

    assertEquals(
        List.of("Bad state: no cart", "Bad state: and no bag"),
        failures.stream().map(Failure::message).toList());
  }

  @Test
  void aRunWithoutEndIsRed() {
    assertTrue(fixture("killed.jsonl").outside().contains("::(run) error"));
  }

  @Test
  void aTestThatNeverEndedIsAnErrorAndOneWithAnUnknownResultToo() {
    Read read =
        Recorder.read(
            """
            {"protocolVersion":"0.1.1","runnerVersion":"1","type":"start","time":0}
            {"test":{"id":1,"name":"hangs","suiteID":0},"type":"testStart","time":1}
            {"test":{"id":2,"name":"odd","suiteID":0},"type":"testStart","time":1}
            {"testID":2,"result":"strange","hidden":false,"skipped":false,"type":"testDone","time":2}
            {"success":false,"type":"done","time":3}
            """);

    assertEquals(List.of("::odd error", "::hangs error"), read.everything());
    assertEquals(List.of("line 4: unknown result \"strange\" of ::odd"), read.warnings);
  }

  @Test
  void aRunThatDidNotSucceedWithoutARedTestIsRed() {
    Read read =
        Recorder.read(
            """
            {"protocolVersion":"0.1.1","runnerVersion":"1","type":"start","time":0}
            {"success":false,"type":"done","time":3}
            """);

    assertEquals(List.of("::(run) error"), read.everything());
  }
}
