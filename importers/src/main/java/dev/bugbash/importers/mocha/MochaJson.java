package dev.bugbash.importers.mocha;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonReport;
import java.io.IOException;
import java.io.InputStream;

/** Mocha's {@code --reporter json}. */
public final class MochaJson implements ReportFormat {
  @Override
  public String name() {
    return "mocha-json";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Mocha JSON",
            """
            `--reporter json` of Mocha, also of Cypress and WebdriverIO. Recognised by `stats` with `passes` or `pending`, and no
            `results` beside it.
            """)
        .with("a test in `passes`", "passed")
        .with(
            "a test in `tests` only, without error",
            "skipped; passed where there is no list of `passes`")
        .with("a test in `failures`, or with an error in `tests`", "failed")
        .with("a test in `pending`", "skipped")
        .with("a hook in `failures`", "a failure outside tests, named like the hook")
        .with(
            "`currentRetry` of n",
            "n red attempts before the last, which the report says nothing of")
        .with("`stats` that disagree", "the elements count; a warning")
        .withNotes(
            """
            A test is its file and its full title. Mocha knows one kind of failure only, so nothing is an error; `errorMode` in an
            error, which a library called unexpected-js adds, is no kind of failure. Tests wait for the end of the report, since
            which of them are pending is told below.
            """)
        .without("`speed`, what was expected and what was there beside the message.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    JsonHead json = JsonHead.of(head);
    boolean mocha = json.has("stats/passes") || json.has("stats/pending");
    boolean lists = json.has("passes", "failures") || json.has("tests/fullTitle");
    return !json.isArray() && !json.has("results") && !json.has("suites") && (mocha || lists);
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    JsonReport.read(content, sink, root -> new MochaReader(root, sink).read());
  }
}
