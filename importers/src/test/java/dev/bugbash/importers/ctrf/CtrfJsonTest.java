package dev.bugbash.importers.ctrf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CtrfJsonTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/ctrf-json", name)).get(0);
  }

  /** Passed, failed, in error, skipped. */
  private static List<Integer> counts(Read read) {
    return Stream.of(Outcome.values()).map(read::count).toList();
  }

  private static Read tests(String... tests) {
    return Recorder.read(
        "{\"reportFormat\":\"CTRF\",\"results\":{\"tool\":{\"name\":\"t\"},\"tests\":["
            + String.join(",", tests)
            + "]}}");
  }

  @ParameterizedTest
  @CsvSource({"jest.json, 4, 7, 0, 2", "mocha.json, 4, 6, 0, 2"})
  void countsWhatTheReporterCounts(String file, int passed, int failed, int errors, int skipped) {
    Read read = fixture(file);

    assertEquals(List.of(passed, failed, errors, skipped), counts(read));
    assertEquals(List.of(), read.warnings);
  }

  @Test
  void retriesAreAttempts() {
    Read read = fixture("jest.json");

    assertEquals(1, read.results.stream().filter(Result::flaky).count());
    assertEquals(3, read.result("never passes").attempts().size());
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"name\":\"a\",\"status\":\"passed\"}', passed",
    "'{\"name\":\"a\",\"status\":\"failed\"}', failed",
    "'{\"name\":\"a\",\"status\":\"pending\"}', skipped",
    "'{\"name\":\"a\",\"status\":\"other\"}', error",
    "'{\"name\":\"a\",\"status\":\"other\",\"rawStatus\":\"todo\"}', skipped",
    "'{\"name\":\"a\",\"status\":\"odd\"}', error"
  })
  void readsTheStatus(String test, String outcome) {
    assertEquals(List.of("::a " + outcome), tests(test).everything());
  }

  @Test
  void attemptsThatAreToldHaveTheirOwnEvidence() {
    Read read =
        tests(
            """
            {"name": "a", "status": "passed", "retries": 1, "flaky": true,
             "retryAttempts": [{"status": "failed", "message": "no till"}]}
            """);

    assertTrue(read.results.get(0).flaky());
    assertEquals("no till", read.failures().get(0).message());
  }

  @Test
  void attachmentsAreReferences() {
    Read read =
        tests(
            """
            {"name": "a", "status": "failed",
             "attachments": [{"name": "shot", "contentType": "image/png", "path": "a.png"}]}
            """);

    assertEquals(
        List.of(new Attachment("a.png", "image/png", -1)), read.failures().get(0).attachments());
  }

  @Test
  void failuresThatOnlyTheSummaryCountsAreRed() {
    Read read =
        Recorder.read(
            "{\"results\":{\"tool\":{\"name\":\"t\"},\"summary\":{\"tests\":1,\"failed\":1},\"tests\":[]}}");

    assertEquals(List.of("::(suite) error"), read.everything());
  }
}
