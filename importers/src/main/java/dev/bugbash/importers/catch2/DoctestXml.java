package dev.bugbash.importers.catch2;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.xml.XmlReport;
import dev.bugbash.importers.xml.XmlRoot;
import java.io.IOException;
import java.io.InputStream;

/** doctest's XML reporter. */
public final class DoctestXml implements ReportFormat {
  @Override
  public String name() {
    return "doctest-xml";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of("doctest", "The XML reporter (`-r=xml`). The root is `doctest`.")
        .with(
            "`test_case_success=\"true\"`, or without it no `failures`",
            "passed, also where a failure was expected")
        .with("`test_case_success=\"false\"`", "failed")
        .with("… where an `Exception` is among the evidence", "error")
        .with("`skipped=\"true\"`", "skipped")
        .with("a `TestCase` without `OverallResultsAsserts`", "error")
        .with("`OverallResultsTestCases` that disagrees", "the elements count; a warning")
        .withNotes(
            "A test is its suite, else the program, and its name. Each failed `Expression` is a piece of evidence.")
        .without("options, warnings, sub-cases that passed.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head).filter(root -> root.name().equals("doctest")).isPresent();
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    XmlReport.read(content, sink, xml -> new CatchReader(xml, sink, true).read());
  }
}
