package dev.bugbash.importers.tap;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.text.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** TAP 12, 13 and 14. */
public final class Tap implements ReportFormat {
  private static final Pattern VERSION = Pattern.compile("(?m)^TAP version \\d+\\s*$");
  private static final Pattern PLAN = Pattern.compile("(?m)^1\\.\\.\\d+\\s*(?:#.*)?$");
  private static final Pattern POINT =
      Pattern.compile("(?m)^ {0,4}(?:not )?ok(?: \\d+)?(?: +[-#\\w].*)?\\s*$");
  private static final Pattern NUMBERED = Pattern.compile("(?m)^(?:not )?ok \\d+(?: .*)?\\s*$");
  private static final Pattern OTHER = Pattern.compile("^\\s*[<{\\[]");

  @Override
  public String name() {
    return "tap";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "TAP",
            """
            TAP 12, 13 and 14, of Perl's Test::More, node-tap, tape, `node --test`, Mocha, AVA, Vitest, Bats, pgTAP, Automake and others.
            Recognised by `TAP version`, by a plan (`1..4`) with a test point, or by numbered test points among the first lines.
            """)
        .with("`ok`", "passed")
        .with("`not ok`", "failed")
        .with("`# SKIP`, `# TODO`", "skipped, also where the point is not ok, with the reason")
        .with(
            "a subtest, before its point, or behind it in braces",
            "its points are tests below its name; itself it is none, unless it is red where none of them is")
        .with(
            "fewer or more points than planned, or no plan",
            "a failure outside tests, `(plan)`: the process died, or the file was cut off")
        .with(
            "`failureType` of a subtest whose hook failed",
            "a failure outside tests, `(suite)`, beside the tests that were cancelled")
        .with("a subtest that broke itself", "failed, beside what is red in it")
        .with("a hook of Mocha that failed", "a failure outside tests")
        .with("braces that are not closed", "a failure outside tests, `(plan)`")
        .with("`Bail out!`", "a failure outside tests, `(bail out)`")
        .with(
            "a YAML block, comments, and indented lines behind a point",
            "its message, stack trace and output")
        .with("`# time=…` at the end of a point", "its duration")
        .with("`1..0`", "no test")
        .with("all other lines", "left")
        .withNotes(
            """
            A test is the subtests around it, joined by ` > `, and its description, or its number where it has none. A second
            `TAP version`, or a second plan after the first was fulfilled, begins another document. Points of one subtest wait
            for its end.
            """)
        .without("pragmas.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    if (OTHER.matcher(head).find()) {
      return false;
    }
    return VERSION.matcher(head).find()
        || NUMBERED.matcher(head).find()
        || (PLAN.matcher(head).find() && POINT.matcher(head).find())
        || (PLAN.matcher(head).lookingAt() && head.lines().limit(2).count() == 1);
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    new TapReader(new Lines(content), sink).read();
  }
}
