package dev.bugbash.importers.bazel;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonLines;
import dev.bugbash.importers.outcome.Statuses;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Bazel's {@code --build_event_json_file}. */
public final class BazelEvents implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`status`, `overallStatus`")
          .passed("PASSED", "FLAKY")
          .failed("FAILED")
          .error(
              "TIMEOUT",
              "INCOMPLETE",
              "REMOTE_FAILURE",
              "FAILED_TO_BUILD",
              "BFAIL",
              "BLAZE_HALTED_BEFORE_TESTING",
              "TOOL_HALTED_BEFORE_TESTING")
          .skipped("NO_STATUS");

  @Override
  public String name() {
    return "bazel-bep-json";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Bazel build events",
            "One event a line, of `--build_event_json_file=FILE`. Recognised by `id` with `started`, `testResult`, `targetConfigured` and such.")
        .with(STATUSES.rows())
        .with(
            "`testResult` of several attempts", "attempts of one result; `FLAKY` passed in the end")
        .with(
            "`testResult` of several runs and shards",
            "one result of the target, with the evidence of each that is red")
        .with(
            "`completed` without `success`, of a target that is no test of this report",
            "a failure outside tests, `(build)`")
        .with("`aborted`", "a failure outside tests, with its reason, unless it was skipped")
        .with(
            "`finished` whose `exitCode` is not 0 where nothing is red",
            "a failure outside tests, `(build)`")
        .with(
            "no `lastMessage`",
            "a failure outside tests, `(build)`: the process died, or the file was cut off")
        .withNotes(
            """
            A test is a target: its package and its name. What is in its `test.xml` and `test.log` is not in the events; they are
            attachments by reference, and `test.xml` is JUnit XML to be imported as well.
            """)
        .without("actions, progress, configurations, figures.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return JsonHead.lines(head)
        .limit(5)
        .anyMatch(
            line ->
                line.has("id/started")
                    || line.has("id/testResult")
                    || line.has("id/testSummary")
                    || line.has("id/targetConfigured")
                    || line.has("id/targetCompleted")
                    || line.has("id/buildFinished"));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    Set<String> without =
        Set.of("children", "optionsParsed", "structuredCommandLine", "workspaceStatus");
    new BazelReader(new JsonLines(content, without), sink).read();
  }
}
