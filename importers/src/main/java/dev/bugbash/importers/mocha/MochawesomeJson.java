package dev.bugbash.importers.mocha;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonReport;
import java.io.IOException;
import java.io.InputStream;

/** The JSON of Mochawesome, also merged by {@code mochawesome-merge}. */
public final class MochawesomeJson implements ReportFormat {
  @Override
  public String name() {
    return "mochawesome-json";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Mochawesome JSON",
            """
            Of Mochawesome 2 to 7, one file or merged of several. Recognised by `stats` with `passes`, `pending` or
            `testsRegistered`, and `results` or `suites` beside it.
            """)
        .with("`pass`, or `state` of `passed`", "passed")
        .with("`fail`, or `state` of `failed`", "failed")
        .with("`pending`, `skipped`, or no `state` at all", "skipped")
        .with("a hook that failed", "a failure outside tests, named like the hook")
        .with(
            "`currentRetry` of n",
            "n red attempts before the last, which the report says nothing of")
        .with("`stats` that disagree", "the elements count; a warning")
        .withNotes(
            "A test is its file and its full title. Nothing is an error, since Mocha knows one kind of failure only.")
        .without("the code of tests, contexts.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    JsonHead json = JsonHead.of(head);
    boolean stats =
        json.has("stats/passes") || json.has("stats/testsRegistered") || json.has("stats/pending");
    boolean suites = json.has("results") || json.has("suites/tests") || json.has("suites/uuid");
    return !json.isArray() && stats && suites && !json.has("config");
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    JsonReport.read(content, sink, root -> new MochawesomeReader(root, sink).read());
  }
}
