package dev.bugbash.importers.robot;

import dev.bugbash.importers.FormatGuide;
import dev.bugbash.importers.ReportFormat;
import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Statuses;
import dev.bugbash.importers.xml.XmlReport;
import dev.bugbash.importers.xml.XmlRoot;
import java.io.IOException;
import java.io.InputStream;

/** {@code output.xml} of Robot Framework, of any schema. */
public final class RobotXml implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`status`").passed("PASS").failed("FAIL").skipped("SKIP", "NOT RUN", "NOT_RUN");

  @Override
  public String name() {
    return "robot-output-xml";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "Robot Framework", "`output.xml` of Robot Framework 3 to 7. The root is `robot`.")
        .with(STATUSES.rows())
        .with("any other `status` of a test", "error, with a warning")
        .with(
            "a suite's set-up or tear-down that failed",
            "a failure outside tests, `(suite setup)`, `(suite teardown)`")
        .with(
            "a test that passed below a suite whose tear-down failed",
            "failed, as in Robot's own log, where the element still says PASS")
        .with(
            "a test that `rebot --merge` put together of two executions",
            "one result with two attempts")
        .with("`errors` of level `ERROR`, `WARN`", "a warning each, twenty at most")
        .with("`statistics` that disagree", "the elements count; a warning")
        .withNotes(
            """
            A test is the suites around it, joined by dots, and its name. Its message is the text of its `status`; the keywords that
            failed, from the outermost in, and what they logged at level FAIL or ERROR are its trace. Passed tests wait for the
            end of their suites, 100,000 at most; those beyond stay passed, and the tear-down is red all the same.
            """)
        .without("keywords that passed, arguments, tags, metadata.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head).filter(root -> root.name().equals("robot")).isPresent();
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    XmlReport.read(content, sink, xml -> new RobotReader(xml, sink).read());
  }
}
