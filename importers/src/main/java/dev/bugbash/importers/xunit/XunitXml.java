package dev.bugbash.importers.xunit;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Statuses;
import dev.bugbash.importers.xml.XmlReport;
import dev.bugbash.importers.xml.XmlRoot;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Results of xUnit.net, and of Fixie and others in that format. */
public final class XunitXml implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`result`")
          .passed("Pass", "Passed")
          .failed("Fail", "Failed")
          .skipped("Skip", "Skipped", "NotRun")
          .error("Error");

  @Override
  public String name() {
    return "xunit-net-xml";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "xUnit.net", "xUnit.net 1 to 3 and Fixie. The root is `assemblies` or `assembly`.")
        .with(STATUSES.rows())
        .with("any other `result`", "error, with a warning")
        .with("an `error` of an assembly", "a failure outside tests, by the error's name")
        .with(
            "`failed` or `errors` of an assembly, where nothing in it is red",
            "a failure outside tests, `(suite)`")
        .with("any other total that disagrees", "the elements count; a warning")
        .with("`attachment`", "an attachment, by its name")
        .withNotes(
            "A test is its `type` and its `name` without the type, which holds the parameters.")
        .without("traits, the contents of attachments.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head).filter(XunitXml::isXunit).isPresent();
  }

  private static boolean isXunit(XmlRoot root) {
    return root.name().equals("assemblies")
        || (root.name().equals("assembly")
            && (root.tagHolds("test-framework")
                || root.tagHolds("run-date")
                || Set.of("collection", "class", "test", "errors").stream().anyMatch(root::holds)));
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    XmlReport.read(content, sink, xml -> new XunitReader(xml, sink).read());
  }
}
