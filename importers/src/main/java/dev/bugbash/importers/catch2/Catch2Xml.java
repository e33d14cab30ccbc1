package dev.bugbash.importers.catch2;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.xml.XmlReport;
import dev.bugbash.importers.xml.XmlRoot;
import java.io.IOException;
import java.io.InputStream;

/** Catch2's XML reporter, of all versions. */
public final class Catch2Xml implements ReportFormat {
  @Override
  public String name() {
    return "catch2-xml";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Catch2",
            "The XML reporter of Catch 1 and Catch2 2 and 3 (`-r xml`). The root is `Catch` or `Catch2TestRun`.")
        .with(
            "`OverallResult` with `success=\"true\"`", "passed, also where a failure was expected")
        .with("… with `skips` above 0", "skipped, with the reason of `Skip`")
        .with("… with `success=\"false\"`", "failed")
        .with("… where an `Exception` or a `FatalErrorCondition` is among the evidence", "error")
        .with("a `TestCase` without `OverallResult`", "error")
        .with("`OverallResultsCases` that disagrees", "the elements count; a warning")
        .withNotes(
            "A test is the name of the program and its own. Each failed `Expression` is a piece of evidence.")
        .without("tags, sections that passed, benchmarks.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head)
        .filter(root -> root.name().equals("Catch") || root.name().equals("Catch2TestRun"))
        .isPresent();
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    XmlReport.read(content, sink, xml -> new CatchReader(xml, sink, false).read());
  }
}
