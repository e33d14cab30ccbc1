package dev.bugbash.importers.jest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JestJsonTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/jest-json", name)).get(0);
  }

  private static Result find(Read read, String name) {
    return read.results.stream()
        .filter(r -> r.test().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsWhatJestCounts() {
    Read read = fixture("jest-30.json");

    assertEquals(13, read.results.stream().filter(result -> !result.outside()).count());
    assertEquals(List.of(), read.warnings);
    assertEquals(Outcome.SKIPPED, find(read, "Cart is still to do").outcome());
    assertEquals("todo", find(read, "Cart is still to do").reason());
  }

  @Test
  void messagesHaveNoColoursAndNoFrames() {
    Result total = find(fixture("jest-30.json"), "Cart total");

    assertEquals("Error", total.failures().get(0).type());
    assertEquals(
        "expect(received).toBe(expected) // Object.is equality\n\nExpected: 3\nReceived: 2",
        total.failures().get(0).message());
    assertTrue(
        total.failures().get(0).stack().contains("    at Object.toBe (/app/jest/cart.test.js:4"),
        total.failures().get(0).stack());
  }

  @Test
  void retriesAreAttempts() {
    Read read = fixture("jest-30.json");

    assertTrue(find(read, "passes at the second try").flaky());
    assertEquals(3, find(read, "never passes").attempts().size());
    assertTrue(find(fixture("vitest-3.json"), "Cart passes at the second try").flaky());
  }

  @Test
  void whatBrokeOutsideTestsIsTold() {
    Read read = fixture("jest-30-outside.json");

    assertEquals(
        List.of(
            "/app/jest/broken.test.js::(file) error",
            "/app/jest/teardown.test.js::(file) error",
            "/app/jest/teardown.test.js::Tear-down passes passed"),
        read.everything().stream().sorted().toList());
    assertTrue(read.failures().stream().anyMatch(f -> f.message().equals("database did not stop")));
  }

  @Test
  void aSetUpThatVitestDoesNotTellIsAFailureOutside() {
    Read read = fixture("vitest-3.json");

    assertEquals(
        List.of(
            "/app/vitest/broken.test.mjs::(file) error",
            "/app/vitest/cart.test.mjs::Set-up error",
            "/app/vitest/cart.test.mjs::Tear-down error"),
        read.outside());
    assertEquals(12, read.results.stream().filter(result -> !result.outside()).count());
    assertEquals(List.of(), read.warnings);
  }

  @Test
  void whereVitestDoesNotShowWhichSuiteFailedItIsToldAsOne() {
    Read read =
        Recorder.read(
            """
            {"numTotalTests": 3, "numFailedTestSuites": 3, "testResults": [
             {"name": "/a.js", "status": "failed", "message": "", "assertionResults": [
              {"ancestorTitles": ["a"], "fullName": "a 1", "status": "passed"},
              {"ancestorTitles": ["b"], "fullName": "b 1", "status": "passed"},
              {"ancestorTitles": ["c"], "fullName": "c 1", "status": "failed"}]}]}
            """);

    assertEquals(List.of("::(suites) error"), read.outside());
  }

  @Test
  void aBlockOfWhichNothingRanIsToldWithItsFile() {
    Read read =
        Recorder.read(
            """
            {"numTotalTests": 4, "numFailedTests": 1, "numPendingTests": 2, "numFailedTestSuites": 4, "testResults": [
             {"name": "/a.js", "status": "failed", "message": "", "assertionResults": [
              {"ancestorTitles": ["Catalog"], "fullName": "Catalog 1", "status": "skipped"},
              {"ancestorTitles": ["Catalog", "empty"], "fullName": "Catalog empty 1", "status": "skipped"}]},
             {"name": "/b.js", "status": "failed", "message": "", "assertionResults": [
              {"ancestorTitles": ["a"], "fullName": "a 1", "status": "passed"},
              {"ancestorTitles": ["b"], "fullName": "b 1", "status": "failed"}]}]}
            """);

    assertEquals(List.of("/a.js::(file) error"), read.outside());
    assertEquals(
        "the tests of Catalog were skipped: its set-up failed", read.failures().get(0).message());
  }

  @Test
  void aTearDownOfTheFileIsToldBesideARedTest() {
    Read read =
        Recorder.read(
            """
            {"numTotalTests": 1, "numFailedTestSuites": 1, "testResults": [
             {"name": "/a.js", "status": "failed", "message": "database did not stop", "assertionResults": [
              {"ancestorTitles": [], "fullName": "one", "status": "failed", "failureMessages": ["no"]}]}]}
            """);

    assertEquals(List.of("/a.js::one failed", "/a.js::(file) error"), read.everything());
  }

  @Test
  void aRunThatFailedWithoutARedTestIsRed() {
    Read read = Recorder.read("{\"numTotalTests\": 0, \"success\": false, \"testResults\": []}");

    assertEquals(List.of("::(run) error"), read.everything());
  }

  @Test
  void aResultsProcessorsFileIsRead() {
    Read read =
        Recorder.read(
            """
            {"numTotalTests": 1, "numFailedTestSuites": 1, "testResults": [
             {"testFilePath": "/a.js", "testResults": [{"fullName": "a b", "status": "passed", "invocations": 2}]},
             {"testFilePath": "/b.js", "testExecError": {"message": "no module", "stack": "Error: no module\\n    at x"}, "testResults": []}]}
            """);

    assertEquals(List.of("/a.js::a b passed", "/b.js::(file) error"), read.everything());
    assertTrue(read.results.get(0).flaky());
    assertEquals("no module", read.results.get(1).failures().get(0).message());
  }

  @Test
  void anUnknownStatusIsAnError() {
    Read read =
        Recorder.read(
            "{\"numTotalTests\":1,\"testResults\":[{\"name\":\"a\",\"assertionResults\":[{\"fullName\":\"b\",\"status\":\"odd\"}]}]}");

    assertEquals(List.of("a::b error"), read.everything());
    assertEquals(List.of("line 1: unknown status \"odd\" of a::b"), read.warnings);
  }
}
