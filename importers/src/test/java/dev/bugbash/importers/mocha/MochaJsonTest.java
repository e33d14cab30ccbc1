package dev.bugbash.importers.mocha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MochaJsonTest {
  private static Read fixture(String path) {
    return Recorder.readFile(Path.of("../fixtures", path)).get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mocha-json/mocha-10-cart.json", "mochawesome-json/mochawesome-7-cart.json"})
  void countsWhatMochaCounts(String path) {
    Read read = fixture(path);

    assertEquals(10, read.results.size());
    assertEquals(5, read.results.stream().filter(result -> result.outcome().red()).count());
    assertEquals(List.of(), read.warnings);
    assertTrue(read.failures().stream().allMatch(failure -> failure.type().endsWith("Error")));
    assertTrue(read.failures().stream().anyMatch(failure -> failure.message().equals("no cart")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mocha-json/mocha-10-hooks.json", "mochawesome-json/mochawesome-7-hooks.json"})
  void hooksFailOutsideTests(String path) {
    List<String> outside =
        fixture(path).results.stream()
            .filter(Result::outside)
            .map(result -> result.test().name() + ": " + result.failures().get(0).message())
            .toList();

    assertEquals(
        List.of(
            "Set-up \"before all\" hook: start the database for \"one\": no database",
            "Tear-down \"after each\" hook for \"passes\": database did not stop"),
        outside);
  }

  @Test
  void retriesAreAttempts() {
    Read read = fixture("mocha-json/mocha-10-retries.json");

    assertTrue(read.results.stream().anyMatch(Result::flaky));
    assertTrue(read.results.stream().anyMatch(result -> result.attempts().size() == 3));
  }

  @Test
  void mergedReportsAreReadWhole() {
    Read read = fixture("mochawesome-json/merged.json");

    assertEquals(14, read.results.stream().filter(result -> !result.outside()).count());
    assertEquals(2, read.results.stream().filter(Result::outside).count());
  }

  @Test
  void aFailureThatOnlyTheStatsCountIsRed() {
    Read read =
        Recorder.read("{\"stats\": {\"tests\": 1, \"passes\": 0, \"failures\": 1}, \"tests\": []}");

    assertTrue(read.red());
  }
}
