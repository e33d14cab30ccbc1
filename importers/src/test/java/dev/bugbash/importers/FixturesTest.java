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
    return read.results.stream().filter(result -> result.outcome() == outcome).count();
  }

  @ParameterizedTest
  @CsvSource({
    "bats-1.8, 1, 1, 0, 1",
    "googletest-1.12, 1, 1, 0, 2",
    "jest-junit-17, 2, 3, 1, 1",
    "mocha-junit-reporter-2, 1, 3, 0, 0",
    "phpunit-9, 2, 2, 1, 1",
    "pytest-7, 2, 4, 3, 2",
    "surefire-3.5-reruns, 3, 2, 1, 1",
    "surefire-3.5-set-up, 0, 0, 1, 0",
  })
  void countsTheElements(String name, int passed, int failed, int errors, int skipped) {
    Read read = read("junit-xml/" + name + ".xml");

    assertEquals("junit-xml", read.format);
    assertEquals(
        List.of((long) passed, (long) failed, (long) errors, (long) skipped),
        List.of(Outcome.values()).stream().map(outcome -> count(read, outcome)).toList());
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
