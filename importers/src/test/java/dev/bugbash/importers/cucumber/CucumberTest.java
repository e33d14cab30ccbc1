package dev.bugbash.importers.cucumber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CucumberTest {
  private static Read fixture(String path) {
    return Recorder.readFile(Path.of("../fixtures", path)).get(0);
  }

  @Test
  void bothFormatsTellTheSameOutcomes() {
    Read json = fixture("cucumber-json/cucumber-js-12.json");
    Read messages = fixture("cucumber-messages/cucumber-js-12.ndjson");

    assertTrue(json.everything().contains("Cart::a step is missing failed"));
    assertTrue(json.everything().contains("Cart::a step is to be written failed"));
    assertTrue(json.everything().contains("Cart::two steps fit failed"));
    assertTrue(json.everything().contains("Cart::is skipped skipped"));
    assertTrue(json.everything().contains("Cart::its hook breaks failed"));
    assertEquals(
        json.results.stream().map(Result::outcome).toList(),
        messages.results.stream().map(Result::outcome).toList());
  }

  @Test
  void rowsOfAnOutlineAreToldApart() {
    assertTrue(
        fixture("cucumber-messages/cucumber-js-12.ndjson")
            .everything()
            .contains("Cart::rows[#1.2] failed"));
    assertTrue(
        fixture("cucumber-json/cucumber-js-12.json")
            .everything()
            .contains("Cart::rows[#2] failed"));
  }

  @Test
  void retriesAreAttemptsInMessages() {
    Result flaky =
        fixture("cucumber-messages/cucumber-js-12.ndjson").results.stream()
            .filter(Result::flaky)
            .findFirst()
            .orElseThrow();

    assertEquals("passes at the second try", flaky.test().name());
  }

  @Test
  void whatDoesNotParseIsRed() {
    assertEquals(
        List.of("features/broken.feature::(feature) error"),
        fixture("cucumber-messages/does-not-parse.ndjson").everything());
  }

  @Test
  void aBackgroundBelongsToTheNextScenario() {
    Read read =
        Recorder.read(
            """
            [{"keyword": "Feature", "uri": "a.feature", "name": "A", "elements": [
              {"type": "background", "keyword": "Background", "steps": [{"keyword": "Given ", "name": "b", "result": {"status": "failed", "error_message": "java.lang.IllegalStateException: no\\n\\tat a.B.c(B.java:1)"}}]},
              {"type": "scenario", "keyword": "Scenario", "name": "one", "steps": [{"keyword": "When ", "name": "c", "result": {"status": "skipped"}}]},
              {"type": "scenario", "keyword": "Scenario", "name": "two", "before": [{"result": {"status": "failed", "error_message": "x"}}], "steps": []},
              {"type": "background", "keyword": "Background", "steps": [{"name": "b", "result": {"status": "failed"}}]}]}]
            """);

    assertEquals(
        List.of("A::one failed", "A::two failed", "A::(background) failed"), read.everything());
    assertEquals("java.lang.IllegalStateException", read.failures().get(0).type());
    assertEquals("no", read.failures().get(0).message());
  }

  @Test
  void aScenarioWhoseHookRaisedInBehaveIsRed() {
    Read read =
        Recorder.read(
            """
            [{"keyword": "Feature", "name": "H", "tags": [], "location": "features/h.feature:1", "status": "failed", "elements": [
              {"type": "background", "keyword": "Background", "name": "", "steps": [{"keyword": "Given", "name": "one"}]},
              {"type": "scenario", "keyword": "Scenario", "name": "passes", "steps": [{"keyword": "Given", "name": "one", "result": {"status": "passed", "duration": 3.8e-05}}], "status": "passed"},
              {"type": "scenario", "keyword": "Scenario", "name": "only hook", "tags": ["db"], "location": "features/h.feature:3", "steps": [{"keyword": "Then", "step_type": "then", "name": "there are 1 orders", "location": "features/h.feature:4"}], "status": "failed"},
              {"type": "scenario", "keyword": "Scenario", "name": "its hook", "steps": [{"keyword": "Then", "name": "one"}], "status": "hook_error"}]}]
            """);

    assertEquals(
        List.of("H::passes passed", "H::only hook failed", "H::its hook error"), read.everything());
    assertEquals("failed outside its steps: only hook", read.failures().get(0).message());
  }

  @Test
  void theMessageOfAPythonTracebackStandsBelowItsFrames() {
    Read read =
        Recorder.read(
            """
            [{"keyword": "Feature", "name": "Shop", "location": "a.feature:1", "elements": [{"type": "scenario", "keyword": "Scenario", "name": "Tax", "steps": [{"keyword": "Then", "name": "its tax", "result": {"status": "failed", "duration": 0.0002,
              "error_message": ["Traceback (most recent call last):", "  File \\"/w/shop/catalog.py\\", line 11, in parse_item", "    return Item(raw[0])", "                ~~~^^^^^^^", "KeyError: 'sku'", "", "The above exception was the direct cause of the following exception:", "", "Traceback (most recent call last):", "  File \\"/w/shop/catalog.py\\", line 19, in load", "    raise CatalogError(fitem {n} is malformed') from e", "shop.catalog.CatalogError: item P is malformed", "at all", "", "Captured stdout:", "loading"]}}]}]}]
            """);

    assertEquals("shop.catalog.CatalogError", read.failures().get(0).type());
    assertEquals("item P is malformed\nat all", read.failures().get(0).message());
  }

  @Test
  void aFeatureWhoseHookRaisedInBehaveIsRed() {
    Read read =
        Recorder.read(
            """
            [{"keyword": "Feature", "name": "A", "tags": [], "location": "features/a.feature:1", "status": "failed", "elements": [{"type": "background", "keyword": "Background", "name": "", "location": "features/a.feature:2", "steps": [{"keyword": "Given", "step_type": "given", "name": "one", "location": "features/a.feature:3"}]}]}]
            """);

    assertEquals(List.of("A::(feature) error"), read.outside());
  }

  @Test
  void aRunWithoutFeaturesIsEmpty() {
    Read read = Recorder.read("[]");

    assertEquals("cucumber-json", read.format);
    assertEquals(List.of(), read.everything());
  }
}
