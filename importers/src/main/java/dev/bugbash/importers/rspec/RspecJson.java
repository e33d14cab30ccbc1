package dev.bugbash.importers.rspec;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonReport;
import dev.bugbash.importers.outcome.Statuses;
import java.io.IOException;
import java.io.InputStream;

/** RSpec's {@code --format json}. */
public final class RspecJson implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`status`").passed("passed").failed("failed").skipped("pending", "skipped");

  @Override
  public String name() {
    return "rspec-json";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "RSpec JSON",
            "`--format json` of RSpec 3. Recognised by `examples` with `full_description`, or by `examples` or `summary_line` with `version`.")
        .with(STATUSES.rows())
        .with("any other `status`", "error, with a warning")
        .with(
            "an error outside of examples",
            "a failure outside tests, `(load)`, with what `messages` say of it")
        .with("`summary` that disagrees", "the elements count; a warning")
        .withNotes("A test is its file and its full description.")
        .without("the seed, slow examples.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    JsonHead json = JsonHead.of(head);
    return json.has("examples/full_description")
        || json.has("version", "examples")
        || json.has("version", "summary_line")
        || (json.has("version", "messages") && json.text("messages").contains("error occurred"));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    JsonReport.read(content, sink, root -> new RspecReader(root, sink).read());
  }
}
