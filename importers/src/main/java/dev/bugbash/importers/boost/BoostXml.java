package dev.bugbash.importers.boost;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Statuses;
import dev.bugbash.importers.xml.XmlReport;
import dev.bugbash.importers.xml.XmlRoot;
import java.io.IOException;
import java.io.InputStream;

/** Boost.Test's log and its report. */
public final class BoostXml implements ReportFormat {
  static final Statuses RESULTS =
      Statuses.in("`result`").passed("passed").failed("failed").error("aborted").skipped("skipped");

  @Override
  public String name() {
    return "boost-xml";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Boost.Test",
            """
            The log (`--log_format=XML`, root `TestLog`) and the detailed report (`--report_format=XML`, root `TestResult`).
            """)
        .with("in a log: `Error`, `FatalError`", "failed")
        .with("in a log: `Exception`, or a `FatalError` of the system (a signal)", "error")
        .with("in a log: `skipped=\"yes\"`", "skipped, with its reason")
        .with(RESULTS.rows())
        .with("any other `result`", "error, with a warning")
        .with("an error in a suite, outside any test case", "a failure outside tests, `(suite)`")
        .withNotes(
            """
            A test is the suites around it, joined by `/`, and its name. Errors that a test case expects are in the log like any other,
            so it is red there; a log leaves out test cases that were skipped for a dependency. The report knows both.
            """)
        .without("messages below errors, check points.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head)
        .filter(root -> root.name().equals("TestLog") || root.name().equals("TestResult"))
        .filter(root -> !root.tagHolds("xmlns"))
        .isPresent();
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    XmlReport.read(content, sink, xml -> new BoostReader(xml, sink).read());
  }
}
