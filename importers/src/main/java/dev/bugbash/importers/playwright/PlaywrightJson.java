package dev.bugbash.importers.playwright;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonReport;
import dev.bugbash.importers.outcome.Statuses;
import java.io.IOException;
import java.io.InputStream;

/** Playwright's {@code --reporter=json}. */
public final class PlaywrightJson implements ReportFormat {
  /** Of a test, after all its results. */
  static final Statuses STATUSES =
      Statuses.in("`status` of a test")
          .passed("expected", "flaky")
          .failed("unexpected")
          .skipped("skipped");

  @Override
  public String name() {
    return "playwright-json";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Playwright JSON",
            """
            `--reporter=json` of Playwright Test. Recognised by `config` with `rootDir`, `forbidOnly` or `configFile`, or by
            `suites` with `specs`.
            """)
        .with(STATUSES.rows())
        .with(
            "each of a test's `results`",
            "an attempt; green where its `status` is the test's `expectedStatus`")
        .with("`status` of a result `interrupted`", "error")
        .with("a test that was expected to fail and passed", "failed")
        .with("a test that was expected to fail and did", "passed")
        .with("a test without results", "skipped: it did not run")
        .with(
            "`errors` of the report",
            "a failure outside tests each, `(run)`: a file that does not load, a global set-up …")
        .with("`attachments` with a path", "attachments of the failure, by reference")
        .with("`stats` that disagree", "the elements count; a warning")
        .withNotes(
            """
            A test is its file, the titles of its blocks and its own joined by ` › `, and its project as parameter, so that one
            test in three browsers is three tests. Its JUnit XML has the same file and titles, but no project.
            """)
        .without("steps, bodies of attachments, annotations but the reason of a skip.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    JsonHead json = JsonHead.of(head);
    return json.has("config/rootDir")
        || json.has("config/forbidOnly")
        || json.has("config/configFile")
        || json.has("suites/specs")
        || json.has("suites/suites/specs");
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    JsonReport.read(content, sink, root -> new PlaywrightReader(root, sink).read());
  }
}
