package dev.bugbash.importers.gtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoogleTestJsonTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/googletest-json", name)).get(0);
  }

  /** Passed, failed, in error, skipped. */
  private static List<Integer> counts(Read read) {
    return Stream.of(Outcome.values()).map(read::count).toList();
  }

  private static Read test(String fields) {
    return Recorder.read(
        "{\"tests\":1,\"failures\":0,\"disabled\":0,\"errors\":0,\"testsuites\":[{\"name\":\"S\",\"testsuite\":[{"
            + fields
            + "}]}]}");
  }

  @Test
  void countsWhatGoogleTestCounts() {
    Read read = fixture("googletest-1.12.json");

    assertEquals(List.of(2, 3, 0, 2), counts(read));
  }

  @Test
  void eachExpectationIsAPieceOfEvidence() {
    assertEquals(2, fixture("googletest-1.12.json").result("Total").failures().size());
  }

  @ParameterizedTest
  @CsvSource({
    "RUN, COMPLETED, passed",
    "RUN, SKIPPED, skipped",
    "NOTRUN, SUPPRESSED, skipped",
    "RUN, '', passed",
    "RUN, INTERRUPTED, error",
    "ODD, '', error"
  })
  void readsStatusAndResult(String status, String result, String outcome) {
    String also = result.isEmpty() ? "" : ",\"result\":\"" + result + "\"";

    Read read = test("\"name\":\"t\",\"status\":\"" + status + "\"" + also);

    assertEquals(List.of("S::t " + outcome), read.everything());
    assertEquals(
        outcome.equals("error"),
        read.warnings.stream().anyMatch(warning -> warning.contains("unknown result")));
  }

  @Test
  void aSetUpOfASuiteIsAFailureOutside() {
    Read read =
        test("\"name\":\"\",\"status\":\"RUN\",\"failures\":[{\"failure\":\"a.cc:3\\nno till\"}]");

    assertEquals(List.of("S::(suite) failed"), read.outside());
    assertEquals("no till", read.failures().get(0).message());
  }

  @Test
  void failuresThatOnlyTheHeaderCountsAreRed() {
    Read read =
        Recorder.read("{\"tests\":1,\"failures\":1,\"disabled\":0,\"errors\":0,\"testsuites\":[]}");

    assertEquals(List.of("::(suite) error"), read.everything());
  }
}
