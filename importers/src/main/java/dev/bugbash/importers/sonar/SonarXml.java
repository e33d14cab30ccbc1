package dev.bugbash.importers.sonar;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.xml.XmlReport;
import dev.bugbash.importers.xml.XmlRoot;
import java.io.IOException;
import java.io.InputStream;

/** SonarQube's generic test execution. */
public final class SonarXml implements ReportFormat {
  @Override
  public String name() {
    return "sonar-generic-xml";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "SonarQube generic",
            "Generic test data of SonarQube. The root is `testExecutions`, before that `unitTest`.")
        .with("`failure`", "failed")
        .with("`error`", "error")
        .with("`skipped`", "skipped")
        .with("none of them", "passed")
        .withNotes(
            "A test is the path of its file and its name. The message is the attribute, else the first line of the text.")
        .without("nothing.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head)
        .filter(
            root ->
                root.name().equals("testExecutions")
                    || (root.name().equals("unitTest") && root.holds("file")))
        .isPresent();
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    XmlReport.read(content, sink, xml -> new SonarReader(xml, sink).read());
  }
}
