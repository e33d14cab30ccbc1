package dev.bugbash.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same run, written in two formats by the same process, gives the same tests and outcomes. */
final class PairsTest {
  @ParameterizedTest
  @CsvSource({
    "go.xml, go.json, 9",
    "playwright.xml, playwright.json, 17",
    "cucumber.xml, cucumber.ndjson, 13",
    "pytest.xml, pytest.jsonl, 12",
  })
  void haveTheSameTestsAndOutcomes(String xml, String json, int tests) {
    Read one = read(xml);
    Read other = read(json);

    assertEquals(tests, tests(other).size());
    assertEquals(new TreeSet<>(tests(one)), new TreeSet<>(tests(other)));
    assertEquals(red(one), red(other));
  }

  /** Its JSON does not say which table a row of an outline is of, and nothing of rules. */
  @ParameterizedTest
  @CsvSource({"cucumber.xml, cucumber.json"})
  void haveTheSameOutcomes(String xml, String json) {
    assertEquals(outcomes(read(xml)), outcomes(read(json)));
  }

  private static Read read(String name) {
    List<Read> reads = Recorder.readFile(Path.of("../fixtures/pairs", name));
    assertEquals("", reads.get(0).problem);
    assertFalse(reads.get(0).results.isEmpty());
    return reads.get(0);
  }

  private static boolean red(Read read) {
    return read.red();
  }

  private static List<String> outcomes(Read read) {
    return read.results.stream().map(result -> result.outcome().word()).sorted().toList();
  }

  private static List<String> tests(Read read) {
    return read.results.stream().filter(result -> !result.outside()).map(PairsTest::line).toList();
  }

  private static String line(Result result) {
    String parameters = result.test().parameters();
    String name = result.test().name() + (parameters.isEmpty() ? "" : " - " + parameters);
    return result.test().suite() + " / " + name + " / " + result.outcome().word();
  }
}
