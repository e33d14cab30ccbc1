package dev.bugbash.importers.allure;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonReport;
import dev.bugbash.importers.outcome.Statuses;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The JSON files in the {@code allure-results} of Allure 2 and 3. */
public final class AllureResults implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`status`")
          .passed("passed")
          .failed("failed")
          .error("broken", "unknown")
          .skipped("skipped");

  static final Set<String> WITHOUT = Set.of("description", "descriptionHtml", "links");

  @Override
  public String name() {
    return "allure-results";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Allure results",
            """
            The files in `allure-results`: `*-result.json`, one attempt a file, recognised by `uuid` with `historyId`, `stage`,
            `statusDetails` or `labels`; `*-container.json` by `uuid` with `children`, `befores` or `afters`; `*-globals.json`,
            `executor.json` and `categories.json` by their fields.
            """)
        .with(STATUSES.rows())
        .with("no `status`", "error: the test began and never ended")
        .with(
            "`befores`, `afters` of a container that are `failed` or `broken`",
            "a failure outside tests, named like the fixture; the container holds no test")
        .with("`errors` of `*-globals.json` (Allure 3)", "a failure outside tests each, `(run)`")
        .with(
            "files of one folder with the same `historyId`",
            "attempts of one result, by `start`; the last one counts, of several at one time a red one")
        .with("`executor.json`, `categories.json`", "nothing: parts of the results without a test")
        .with("`attachments`", "attachments of the failure, by reference, also those of steps")
        .withNotes(
            """
            A test is its class, or its suites, its name, and its parameters that are neither hidden nor excluded. Attempts are
            joined on a board, where the files of a run come together, also of several imports; `inspect` shows each file.
            """)
        .without("what steps say, links, descriptions, categories.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    JsonHead json = JsonHead.of(head);
    boolean result =
        json.has("historyId")
            || json.has("testCaseId")
            || json.has("stage")
            || json.has("statusDetails")
            || json.has("labels/value");
    boolean container = json.has("children") || json.has("befores") || json.has("afters");
    boolean identified = !json.isArray() && json.has("uuid");
    return (identified && (result || container)) || isOtherPart(json);
  }

  /** Allure 3 writes what broke outside of all tests; the others only say how to show results. */
  private static boolean isOtherPart(JsonHead json) {
    boolean timed = json.has("errors/timestamp") || json.has("attachments/timestamp");
    boolean globals = json.has("errors", "attachments") && timed && !json.has("uuid");
    boolean built = json.has("buildOrder") || json.has("buildName") || json.has("buildUrl");
    boolean executor = json.has("name", "type") && built && json.has("reportUrl");
    boolean categories =
        json.has("name", "matchedStatuses")
            || json.has("name", "messageRegex")
            || json.has("name", "traceRegex");
    return json.isArray() ? categories : globals || executor;
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    JsonReport.read(
        content,
        sink,
        root -> {
          if (root.isObject()) {
            new AllureFile(root.value(WITHOUT), sink).read();
          }
        });
  }
}
