package dev.bugbash.importers.reportlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PytestReportLogTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/pytest-reportlog", name)).get(0);
  }

  /** Passed, failed, in error, skipped. */
  private static List<Integer> counts(Read read) {
    return Stream.of(Outcome.values()).map(read::count).toList();
  }

  @Test
  void countsWhatPytestCountsOnceATest() {
    Read read = fixture("pytest.jsonl");

    assertEquals(List.of(2, 5, 3, 2), counts(read));
    assertEquals(List.of(), read.warnings);
  }

  @Test
  void aModuleThatDoesNotLoadIsNamedAsInJunitXml() {
    Read read = fixture("pytest.jsonl");

    assertEquals(Outcome.ERROR, read.result("test_broken").outcome());
    assertEquals("::test_broken", read.result("test_broken").test().toString());
    assertEquals("ModuleNotFoundError", read.failures().get(0).type());
  }

  @Test
  void setUpAndTearDownAreErrorsOfTheirTest() {
    Read read = fixture("pytest.jsonl");

    assertEquals(Outcome.ERROR, read.result("test_set_up").outcome());
    assertEquals(Outcome.ERROR, read.result("test_tear_down").outcome());
    assertEquals(Outcome.FAILED, read.result("test_was_known").outcome());
  }

  @Test
  void aSessionThatDiedIsRed() {
    assertEquals(
        List.of("test_dies::test_adds passed", "test_dies::test_dies error", "::(session) error"),
        fixture("died.jsonl").everything());
  }

  @Test
  void rerunsAreAttempts() {
    Read read =
        Recorder.read(
            """
            {"pytest_version": "8.4.2", "$report_type": "SessionStart"}
            {"nodeid": "a.py::t", "when": "setup", "outcome": "passed", "$report_type": "TestReport"}
            {"nodeid": "a.py::t", "when": "call", "outcome": "rerun", "longrepr": "no till", "$report_type": "TestReport"}
            {"nodeid": "a.py::t", "when": "teardown", "outcome": "passed", "$report_type": "TestReport"}
            {"nodeid": "a.py::t", "when": "setup", "outcome": "passed", "$report_type": "TestReport"}
            {"nodeid": "a.py::t", "when": "call", "outcome": "passed", "$report_type": "TestReport"}
            {"nodeid": "a.py::t", "when": "teardown", "outcome": "passed", "$report_type": "TestReport"}
            {"exitstatus": 0, "$report_type": "SessionFinish"}
            """);

    assertEquals(List.of("a::t passed"), read.everything());
    assertTrue(read.results.get(0).flaky());
  }

  @Test
  void aSessionThatFailedWithoutARedTestIsRed() {
    Read read =
        Recorder.read(
            """
            {"pytest_version": "8.4.2", "$report_type": "SessionStart"}
            {"exitstatus": 3, "$report_type": "SessionFinish"}
            """);

    assertEquals(List.of("::(session) error"), read.everything());
  }
}
