package dev.bugbash.importers.ctest;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Statuses;
import dev.bugbash.importers.xml.XmlReport;
import dev.bugbash.importers.xml.XmlRoot;
import java.io.IOException;
import java.io.InputStream;

/** {@code Test.xml} of CTest. */
public final class CtestXml implements ReportFormat {
  static final Statuses STATUSES = Statuses.in("`Status`").passed("passed").failed("failed");

  @Override
  public String name() {
    return "ctest-xml";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "CTest",
            "`Test.xml`, which `ctest -T Test` writes. The root is `Site`, with `Testing` in it.")
        .with(STATUSES.rows())
        .with(
            "`failed` with an exit code of `Timeout`, `SEGFAULT`, `Subprocess aborted` or anything else but `Failed`",
            "error")
        .with("`notrun`, `Disabled` or `SKIP_…` by its completion status", "skipped")
        .with(
            "any other `notrun`: no executable, a broken fixture; CTest counts it as failed",
            "error")
        .with("any other `Status`", "error, with a warning")
        .with("a `TestList` that is longer than the tests", "a warning")
        .with("a measurement of a file or an image", "an attachment, by its file name")
        .withNotes(
            "The output, also as base64 of gzip, is the text of a failure. Its message is the exit code in words.")
        .without("what the machine is, the command line, other measurements.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head)
        .filter(root -> root.name().equals("Site") && root.holds("Testing"))
        .isPresent();
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    XmlReport.read(content, sink, xml -> new CtestReader(xml, sink).read());
  }
}
