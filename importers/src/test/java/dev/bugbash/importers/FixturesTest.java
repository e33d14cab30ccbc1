package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real tools wrote; each file's README says how. */
final class FixturesTest {
  private static Read read(String path) {
    List<Read> reads = Recorder.readFile(Path.of("../fixtures", path));
    assertEquals(1, reads.size());
    assertEquals("", reads.get(0).problem);
    return reads.get(0);
  }

  private static long count(Read read, Outcome outcome) {
    return read.results.stream().filter(r -> !r.outside() && r.outcome() == outcome).count();
  }

  @ParameterizedTest
  @CsvSource({
    "junit-xml/bats-1.8, 1, 1, 0, 1, 0",
    "junit-xml/googletest-1.12, 1, 1, 0, 2, 0",
    "junit-xml/jest-junit-17, 2, 2, 1, 1, 0",
    "junit-xml/mocha-junit-reporter-2, 1, 3, 0, 0, 0",
    "junit-xml/phpunit-9, 2, 2, 1, 1, 0",
    "junit-xml/pytest-7, 2, 4, 3, 2, 0",
    "junit-xml/surefire-3.5-reruns, 3, 2, 1, 1, 0",
    "junit-xml/surefire-3.5-set-up, 0, 0, 1, 0, 0",
    "testng-results-xml/testng-7.11, 3, 5, 0, 2, 1",
    "ctest-xml/ctest-3.25, 1, 3, 4, 2, 0",
    "ctest-xml/ctest-3.25-plain, 1, 3, 4, 2, 0",
    "boost-xml/boost-1.74-log, 4, 5, 2, 2, 0",
    "boost-xml/boost-1.74-result, 5, 3, 3, 1, 0",
    "catch2-xml/catch2-2.13, 4, 3, 1, 0, 0",
    "catch2-xml/catch2-2.13-crash, 0, 0, 1, 0, 0",
    "doctest-xml/doctest-2.4.9, 4, 4, 1, 1, 0",
    "qtest-xml/qtest-5.15, 5, 5, 0, 1, 0",
    "sonar-generic-xml/jest-sonar-0.2.16, 2, 2, 0, 1, 0",
    "open-test-reporting-xml/junit-1.13-events, 2, 3, 0, 2, 1",
    "open-test-reporting-xml/junit-1.13-hierarchy, 2, 3, 0, 2, 1",
    "robot-output-xml/robot-7, 1, 3, 0, 1, 2",
    "robot-output-xml/robot-3-merged, 1, 1, 0, 0, 0",
    "nunit-xml/nunit-3, 4, 2, 1, 2, 1",
    "nunit-xml/nunit-2, 1, 1, 1, 1, 1",
    "xunit-net-xml/xunit-1, 1, 1, 0, 0, 0",
    "xunit-net-xml/xunit-2, 1, 2, 0, 1, 1",
    "xunit-net-xml/xunit-3, 0, 1, 0, 1, 0",
  })
  void countsTheElements(
      String path, long passed, long failed, long errors, long skipped, int outside) {
    Read read = read(path + ".xml");

    assertEquals(path.substring(0, path.indexOf('/')), read.format);
    assertEquals(
        List.of(passed, failed, errors, skipped),
        List.of(Outcome.values()).stream().map(outcome -> count(read, outcome)).toList());
    assertEquals(outside, read.outside().size());
  }

  @Test
  void theUpgradeOfCommonsLangHas883RedTests() {
    Read read = read("upgrade/lang-3.18.0/TEST-junit-vintage.xml.gz");

    assertEquals(3_540, read.results.size());
    assertEquals(764, count(read, Outcome.FAILED));
    assertEquals(119, count(read, Outcome.ERROR));
  }

  @Test
  void surefireRerunsAreAttempts() {
    Read read = read("junit-xml/surefire-3.5-reruns.xml");

    Result flaky = read.results.stream().filter(Result::flaky).findFirst().orElseThrow();
    assertEquals("app.CartTest::passesAtTheSecondTry", flaky.test().toString());
    Result broken =
        read.results.stream().filter(r -> r.outcome() == Outcome.ERROR).findFirst().orElseThrow();
    assertEquals(3, broken.attempts().size());
    Failure first = broken.failures().get(0);
    assertEquals("no cart <&> \"here\"", first.message());
    assertTrue(first.stack().contains("Caused by: java.lang.RuntimeException: closed"));
  }

  @Test
  void aJestSuiteThatDidNotLoadIsRed() {
    Read read = read("junit-xml/jest-junit-17.xml");

    assertTrue(
        read.outcomes().contains("Test suite failed to run::broken.test.js error"),
        read.outcomes().toString());
    assertFalse(read.warnings.isEmpty());
  }
}
