package dev.bugbash.importers.nunit;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Statuses;
import dev.bugbash.importers.xml.XmlReport;
import dev.bugbash.importers.xml.XmlRoot;
import dev.bugbash.model.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** {@code TestResult.xml} of NUnit 2 and 3, also as Unity and others write it. */
public final class NunitXml implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`result`")
          .passed("Passed", "Success")
          .failed("Failed", "Failure")
          .error("Error", "Cancelled")
          .skipped("Skipped", "Ignored", "Inconclusive", "NotRunnable", "Explicit", "NotRun")
          .as(Outcome.PASSED, "passed, with a warning", "Warning");

  private static final Set<String> ROOTS =
      Set.of("test-run", "test-results", "test-suite", "test-case");

  @Override
  public String name() {
    return "nunit-xml";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "NUnit 2 and 3",
            """
            NUnit, Unity, Pickles and others. The root is `test-run` (3), `test-results` (2), or a `test-suite` or `test-case` alone.
            """)
        .with(STATUSES.rows())
        .with("`label` of `Error` or `Cancelled` beside `Failed`", "error")
        .with(
            "no `result`",
            "`executed` and `success`, in any case of letters; else failed where there is a `failure`")
        .with(
            "any other `result` or `success`",
            "failed where there is a `failure`, else error; a warning")
        .with("several `assertion`s", "one test with several pieces of evidence")
        .with(
            "a failed suite where nothing below is red, or whose tear-down failed",
            "a failure outside tests, `(suite)`")
        .with(
            "`failed` or `failures` and `errors` of the root, where nothing is red",
            "a failure outside tests")
        .with("any other total that disagrees", "the elements count; a warning")
        .with("`attachment`", "an attachment")
        .withNotes(
            """
            A test is its `name`, which holds its parameters, and what stands before that in its `fullname`; without it, its
            `classname`, or the suite around it.
            """)
        .without("properties, categories, settings, the environment.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head).filter(root -> ROOTS.contains(root.name())).isPresent();
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    XmlReport.read(content, sink, xml -> new NunitReader(xml, sink).read());
  }
}
