package dev.bugbash.importers.playwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlaywrightJsonTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/playwright-json", name)).get(0);
  }

  private static Result find(String name) {
    return fixture("playwright-1.55.json").results.stream()
        .filter(r -> r.test().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void resultsAreAttemptsAndTheExpectedStatusDecides() {
    assertTrue(find("Cart › passes at the second try").flaky());
    assertEquals(2, find("Cart › total").attempts().size());
    assertEquals(Outcome.PASSED, find("Cart › is known to fail").outcome());
    assertEquals(Outcome.FAILED, find("Cart › was known to fail").outcome());
    assertEquals("no network here", find("Cart › is skipped with a reason").reason());
    assertEquals(4, find("Cart › has several failures").failures().size());
  }

  @Test
  void theCountsAreTheReports() {
    Read read = fixture("playwright-1.55.json");

    assertEquals(17, read.results.size());
    assertEquals(List.of(), read.warnings);
  }

  @Test
  void projectsAreParameters() {
    assertEquals(
        List.of("green.spec.js::adds[chromium] passed", "green.spec.js::adds[webkit] passed"),
        fixture("projects.json").everything());
  }

  @Test
  void errorsOfTheRunAreTold() {
    assertEquals(
        List.of("/app/global/setup.js::(run) error"), fixture("global-set-up.json").everything());
    assertEquals(
        "/app/broken/broken.spec.js::(run) error",
        fixture("does-not-load.json").everything().get(0));
  }

  @Test
  void anInterruptedTestIsAnErrorAndOneThatNeverRanIsSkipped() {
    Read read =
        Recorder.read(
            """
            {"config": {"rootDir": "/"}, "suites": [{"title": "a.js", "specs": [
             {"title": "cut", "tests": [{"expectedStatus": "passed", "status": "skipped", "results": [{"status": "interrupted"}]}]},
             {"title": "later", "tests": [{"expectedStatus": "passed", "status": "skipped", "results": []}]}]}]}
            """);

    assertEquals(List.of("a.js::cut error", "a.js::later skipped"), read.everything());
  }

  @Test
  void attachmentsAreReferences() {
    Read read =
        Recorder.read(
            """
            {"config": {"rootDir": "/"}, "suites": [{"title": "a.js", "specs": [{"title": "b", "tests": [{"status": "unexpected",
             "results": [{"status": "failed", "attachments": [{"name": "shot", "path": "/t/a.png", "contentType": "image/png"}]}]}]}]}]}
            """);

    assertEquals("/t/a.png", read.failures().get(0).attachments().get(0).path());
  }
}
