package dev.bugbash.importers.testng;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Statuses;
import dev.bugbash.importers.xml.XmlReport;
import dev.bugbash.importers.xml.XmlRoot;
import dev.bugbash.model.Outcome;
import java.io.IOException;
import java.io.InputStream;

/** {@code testng-results.xml}. */
public final class TestNgXml implements ReportFormat {
  /** Failed, but no more often than the test allows. */
  static final String TOLERATED = "SUCCESS_PERCENTAGE_FAILURE";

  static final Statuses STATUSES =
      Statuses.in("`status`")
          .passed("PASS")
          .failed("FAIL")
          .skipped("SKIP")
          .as(Outcome.PASSED, "passed, flaky", TOLERATED)
          .error("STARTED", "CREATED");

  @Override
  public String name() {
    return "testng-results-xml";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of("TestNG results", "`testng-results.xml`, with the root `testng-results`.")
        .with(STATUSES.rows())
        .with("any other `status`", "error, with a warning")
        .with(
            "`retried=\"true\"`",
            "an attempt of the next result of the same method and parameters in the class; without"
                + " one, failed")
        .with("a failed method with `is-config=\"true\"`", "a failure outside tests")
        .with("`failed` of the root, where nothing is red", "a failure outside tests, `(suite)`")
        .withNotes(
            """
            A test is its class, its name and the values of its `params`, without the addresses of objects in them. The root's
            other totals count set-up methods, or retries, or neither, by version; they are not compared. In a folder, where
            Surefire's `TEST-*.xml` beside it tell of the same run, those are read instead; `junitreports/` and the folder named
            after the suite, where TestNG tells of the run again, are left out beside either.
            """)
        .without("methods with `is-config=\"true\"` that did not fail, groups.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head).filter(root -> root.name().equals("testng-results")).isPresent();
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    XmlReport.read(content, sink, xml -> new TestNgReader(xml, sink).read());
  }
}
