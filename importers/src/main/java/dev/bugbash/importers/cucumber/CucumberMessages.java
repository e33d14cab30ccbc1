package dev.bugbash.importers.cucumber;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The stream of messages that current Cucumbers write, one a line. */
public final class CucumberMessages implements ReportFormat {
  private static final Set<String> WITHOUT =
      Set.of("body", "data", "media", "comments", "snippets", "dataTable", "docString");

  @Override
  public String name() {
    return "cucumber-messages";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Cucumber messages",
            """
            `--format message` of Cucumber.js, Cucumber-JVM and Cucumber-Ruby (NDJSON). Recognised by a line that begins with
            `meta` and its `protocolVersion`, or holds `gherkinDocument`, `testRunStarted`, `testCaseStarted` or `pickle`.
            """)
        .with(Steps.STATUSES.rows())
        .with(
            "`testCaseStarted` again after `willBeRetried`", "another attempt; the last one counts")
        .with("a test case that began and never finished", "error")
        .with("a hook of the whole run that failed", "a failure outside tests, named like the hook")
        .with("`parseError`", "a failure outside tests, `(feature)`")
        .with(
            "`testRunFinished` that says why, or without `success` where nothing is red",
            "a failure outside tests, `(run)`")
        .with(
            "no `testRunFinished`",
            "a failure outside tests, `(run)`: the process died, or the file was cut off")
        .withNotes(
            """
            A test is its feature and its scenario, with the rule before it; a row of an outline has `#1.2` (table, row) as
            parameter. Before version 13 of the messages the retry is told by `attempt` only.
            """)
        .without("attachments' contents, tags, snippets.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return JsonHead.lines(head)
        .limit(5)
        .anyMatch(
            line ->
                line.has("meta/protocolVersion")
                    || line.has("gherkinDocument/uri")
                    || line.has("gherkinDocument/feature")
                    || line.has("testRunStarted/timestamp")
                    || line.has("source/uri", "source/data")
                    || line.has("pickle/astNodeIds")
                    || line.has("testCaseStarted/testCaseId"));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    new MessagesReader(new JsonLines(content, WITHOUT), sink).read();
  }
}
