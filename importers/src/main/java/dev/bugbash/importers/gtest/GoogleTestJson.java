package dev.bugbash.importers.gtest;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonReport;
import dev.bugbash.importers.outcome.Statuses;
import java.io.IOException;
import java.io.InputStream;

/** GoogleTest's {@code --gtest_output=json}. */
public final class GoogleTestJson implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`result`, or without one `status`,")
          .passed("COMPLETED", "RUN")
          .skipped("SKIPPED", "SUPPRESSED", "NOTRUN");

  @Override
  public String name() {
    return "googletest-json";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "GoogleTest JSON",
            "`--gtest_output=json:FILE`. Recognised by `testsuites` with `testsuite`, or `testsuites` with `failures` and `disabled`.")
        .with("a test with `failures`", "failed, one failure each")
        .with(STATUSES.rows())
        .with("any other `result`, or without one `status`", "error, with a warning")
        .with(
            "a test without name (set-up and tear-down of a suite or of the environment)",
            "a failure outside tests, `(suite)`, where it failed")
        .with("`tests`, `failures` that disagree", "the elements count; a warning")
        .withNotes("A test is its suite and its name, as in GoogleTest's JUnit XML.")
        .without("recorded properties, parameters, which the name holds.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    JsonHead json = JsonHead.of(head);
    return json.has("testsuites/testsuite")
        || json.has("tests", "failures", "disabled", "errors")
        || json.has("testsuites/tests", "testsuites/disabled");
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    JsonReport.read(content, sink, root -> new GoogleTestReader(root, sink).read());
  }
}
