package dev.bugbash.importers.libtest;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonLines;
import dev.bugbash.importers.outcome.Statuses;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The events of Rust's libtest and of {@code cargo nextest --message-format libtest-json}. */
public final class LibtestJson implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`event` of a test").passed("ok").failed("failed").skipped("ignored");

  @Override
  public String name() {
    return "rust-libtest-json";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Rust libtest JSON",
            """
            One event a line, of `cargo test -- -Z unstable-options --format json` and `cargo nextest run --message-format
            libtest-json`, also with cargo's own lines between them. Recognised by `type` of `suite` or `test` with `event`.
            """)
        .with(STATUSES.rows())
        .with("a benchmark", "passed")
        .with("a test that began and has no end", "error: the process aborted")
        .with(
            "a suite that has no end, or whose end counts more failed tests than it shows",
            "a failure outside tests, `(suite)`")
        .with("`error: could not compile`", "a failure outside tests, `(build)`")
        .with("other lines", "left; one warning with their number")
        .withNotes(
            """
            A test is its binary, where cargo's line `Running …` or nextest tells it, and its path. Lines that are no JSON because
            old versions did not escape backslashes are read all the same.
            """)
        .without("reports, figures of benchmarks.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return JsonHead.lines(head)
        .limit(50)
        .anyMatch(
            line ->
                (line.text("type").equals("suite") && line.has("event"))
                    || (line.text("type").equals("test") && line.has("event", "name")));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    new LibtestReader(new JsonLines(content, Set.of()), sink).read();
  }
}
