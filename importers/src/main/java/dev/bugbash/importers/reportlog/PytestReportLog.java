package dev.bugbash.importers.reportlog;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonLines;
import dev.bugbash.importers.outcome.Statuses;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** pytest's {@code --report-log} (pytest-reportlog, before that {@code --resultlog}). */
public final class PytestReportLog implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`outcome`").passed("passed").failed("failed", "rerun").skipped("skipped");

  @Override
  public String name() {
    return "pytest-reportlog";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "pytest report log",
            "One report a line, of `pytest --report-log=FILE`. Recognised by `$report_type`.")
        .with(STATUSES.rows())
        .with("`failed` in `setup` or `teardown`", "error")
        .with("`skipped` with `wasxfail`", "skipped: it was expected to fail and did")
        .with("`rerun` (pytest-rerunfailures)", "a red attempt; the next one follows")
        .with("a `CollectReport` that failed", "error, as pytest counts it, named by its module")
        .with("a test whose `teardown` is missing", "error: the process died")
        .with(
            "no `SessionFinish`, or one whose `exitstatus` is not 0 or 5 where nothing is red",
            "a failure outside tests, `(session)`")
        .withNotes(
            "A test is named as in pytest's JUnit XML: module and class joined by dots, then the function with its parameters in brackets.")
        .without("warnings, properties, keywords.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    // The type is the last field of a line that may be longer than the head.
    return JsonHead.lines(head)
        .limit(5)
        .anyMatch(
            line ->
                line.has("$report_type")
                    || line.has("pytest_version")
                    || line.has("nodeid", "longrepr"));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    new ReportLogReader(new JsonLines(content, Set.of("keywords", "user_properties")), sink).read();
  }
}
