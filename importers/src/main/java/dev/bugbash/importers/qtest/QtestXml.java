package dev.bugbash.importers.qtest;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Statuses;
import dev.bugbash.importers.xml.XmlReport;
import dev.bugbash.importers.xml.XmlRoot;
import dev.bugbash.model.Outcome;
import java.io.IOException;
import java.io.InputStream;

/** Qt Test's XML. */
public final class QtestXml implements ReportFormat {
  static final Statuses INCIDENTS =
      Statuses.in("`Incident`")
          .passed("pass", "bpass")
          .as(Outcome.PASSED, "passed: the failure was expected", "xfail", "bxfail")
          .failed("fail", "xpass")
          .as(Outcome.SKIPPED, "skipped: the test is blacklisted", "bfail", "bxpass")
          .skipped("skip");

  @Override
  public String name() {
    return "qtest-xml";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of("Qt Test", "`-o FILE,xml` of Qt 4 to 6. The root is `TestCase`.")
        .with(INCIDENTS.rows())
        .with("any other `Incident`", "error, with a warning")
        .with("a `Message` of `skip`", "skipped, with its reason")
        .with("a `Message` of `qfatal`, `fatal`", "error")
        .with("a `TestFunction` without any of these", "error")
        .withNotes(
            """
            A test is the test case, the function and, as its parameters, the data tag. The worst incident counts.
            `initTestCase` and `cleanupTestCase` are tests, as in Qt's own totals.
            """)
        .without("benchmarks, the environment.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head)
        .filter(root -> root.name().equals("TestCase") || root.name().equals("TestFunction"))
        .filter(
            root -> root.holds("QtVersion") || root.holds("TestFunction") || root.holds("Incident"))
        .isPresent();
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    XmlReport.read(content, sink, xml -> new QtestReader(xml, sink).read());
  }
}
