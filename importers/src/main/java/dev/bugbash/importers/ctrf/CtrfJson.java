package dev.bugbash.importers.ctrf;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonReport;
import dev.bugbash.importers.outcome.Statuses;
import dev.bugbash.model.Outcome;
import java.io.IOException;
import java.io.InputStream;

/** The Common Test Report Format of ctrf.io. */
public final class CtrfJson implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`status`")
          .passed("passed")
          .failed("failed")
          .skipped("skipped", "pending")
          .as(Outcome.ERROR, "error, unless `rawStatus` says that it did not run", "other");

  @Override
  public String name() {
    return "ctrf-json";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "CTRF",
            "The Common Test Report Format. Recognised by `reportFormat` of `CTRF`, or by `results` with `tool`, or with `summary` and `tests`.")
        .with(STATUSES.rows())
        .with("any other `status`", "error, with a warning")
        .with("`retryAttempts`", "an attempt each, before the last")
        .with("`retries`, `flaky` without them", "red attempts that say nothing")
        .with("`attachments`", "attachments of the failure, by reference")
        .with("`summary` that disagrees", "the elements count; a warning")
        .withNotes("A test is its suite, or its file, and its name, with its browser as parameter.")
        .without("steps, tags, the environment, insights.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    JsonHead json = JsonHead.of(head);
    return json.text("reportFormat").equals("CTRF")
        || json.has("results/tool/name")
        || (!json.isArray() && json.has("results/summary", "results/tests"));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    JsonReport.read(content, sink, root -> new CtrfReader(root, sink).read());
  }
}
