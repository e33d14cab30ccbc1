package dev.bugbash.importers.jest;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonReport;
import dev.bugbash.importers.outcome.Statuses;
import java.io.IOException;
import java.io.InputStream;

/** {@code jest --json}, {@code vitest --reporter=json}, and what a Jest results processor gets. */
public final class JestJson implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`status`")
          .passed("passed", "pass")
          .failed("failed", "fail")
          .skipped("pending", "skipped", "todo", "disabled", "focused", "skip");

  @Override
  public String name() {
    return "jest-json";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Jest and Vitest JSON",
            """
            `jest --json`, `vitest --reporter=json`, and the results that a Jest `testResultsProcessor` gets. Recognised by
            `numTotalTests`, `numFailedTestSuites` or `testResults` with `assertionResults`.
            """)
        .with(STATUSES.rows())
        .with("any other `status`", "error, with a warning")
        .with("`retryReasons`", "a red attempt each, before the last")
        .with("`invocations` without reasons", "red attempts that say nothing")
        .with(
            "`failureMessages` of a test that passed (Vitest)",
            "a red attempt each, before the last")
        .with(
            "a file that failed without a red test, `testExecError`, `Test suite failed to run`",
            "a failure outside tests, `(file)`: it did not load, has no test, or its tear-down failed")
        .with(
            "`success` of false, or `wasInterrupted`, where nothing is red",
            "a failure outside tests, `(run)`")
        .with(
            "`numFailedTestSuites` of Vitest above what its files and tests show",
            "a failure outside tests: the describe blocks in question, else `(suites)`")
        .with("totals that disagree", "the elements count; a warning")
        .withNotes(
            """
            A test is its file, as the report names it, and its full name. Vitest does not write why a `beforeAll` or `afterAll`
            failed, and nothing at all of a rejection that nobody caught: a run that failed by that alone looks green in it; its
            console log tells.
            """)
        .without("coverage, snapshots, console output.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    JsonHead json = JsonHead.of(head);
    return json.has("numFailedTestSuites")
        || json.has("numTotalTests")
        || json.has("testResults/assertionResults");
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    JsonReport.read(content, sink, root -> new JestReader(root, sink).read());
  }
}
