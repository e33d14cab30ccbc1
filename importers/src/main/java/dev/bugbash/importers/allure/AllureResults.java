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

/** {@code *-result.json} and {@code *-container.json} of Allure 2 and 3. */
public final class AllureResults implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`status`")
          .passed("passed")
          .failed("failed")
          .error("broken", "unknown")
          .skipped("skipped");

  static final Set<String> WITHOUT = Set.of("steps", "description", "descriptionHtml", "links");

  @Override
  public String name() {
    return "allure-results";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Allure results",
            """
            `*-result.json` and `*-container.json` in `allure-results`, one attempt a file. Recognised by `uuid` with
            `historyId`, `stage`, `statusDetails`, `labels` … or with `children`, `befores` or `afters`.
            """)
        .with(STATUSES.rows())
        .with("no `status`", "error: the test began and never ended")
        .with(
            "`befores`, `afters` of a container that are `failed` or `broken`",
            "a failure outside tests, named like the fixture; the container holds no test")
        .with("`attachments`", "attachments of the failure, by reference")
        .withNotes(
            """
            A test is its class, or its suites, its name, and its parameters that are neither hidden nor excluded. Each file is
            read for itself, so two attempts are two results of one identity.
            """)
        .without("steps, links, descriptions, categories.");
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
    return !json.isArray() && json.has("uuid") && (result || container);
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    JsonReport.read(content, sink, root -> new AllureFile(root.value(WITHOUT), sink).read());
  }
}
