package dev.bugbash.importers.dart;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.JsonHead;
import dev.bugbash.importers.json.JsonLines;
import dev.bugbash.importers.outcome.Statuses;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The events of {@code dart test --reporter json} and {@code flutter test --machine}. */
public final class DartJson implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`result`").passed("success").failed("failure").error("error");

  @Override
  public String name() {
    return "dart-json";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Dart and Flutter JSON",
            """
            One event a line, of `dart test --reporter json`, `--file-reporter json:FILE` and `flutter test --machine`. Recognised
            by a line with `protocolVersion` and `runnerVersion`, or of `type` `testStart`, `testDone`, `allSuites`.
            """)
        .with(STATUSES.rows())
        .with("`skipped` of true", "skipped")
        .with("`hidden` of true, successful", "no test: a file that loaded, a set-up")
        .with(
            "`loading …`, `(setUpAll)`, `(tearDownAll)` that failed",
            "a failure outside tests of that name")
        .with("several `error` events of a test", "several failures of it")
        .with("a test that began and has no `testDone`", "error")
        .with(
            "no `done` event, or one without `success` where nothing is red",
            "a failure outside tests, `(run)`")
        .withNotes(
            """
            A test is its file and its full name. Dart's own words tell a failure (an expectation) from an error (anything else
            that was thrown), and so do we, where other tools count both as failed.
            """)
        .without("groups, debug events.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return JsonHead.lines(head)
        .limit(20)
        .anyMatch(
            line ->
                line.has("protocolVersion", "runnerVersion")
                    || (line.has("test/suiteID") && line.text("type").equals("testStart"))
                    || (line.has("testID") && line.text("type").equals("testDone"))
                    || line.text("type").equals("allSuites"));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    new DartReader(new JsonLines(content, Set.of()), sink).read();
  }
}
