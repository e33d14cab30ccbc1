package dev.bugbash.importers.trx;

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

/** Visual Studio's test results. */
public final class Trx implements ReportFormat {
  static final Statuses STATUSES =
      Statuses.in("`outcome`")
          .passed("Passed", "Completed", "Warning")
          .as(Outcome.PASSED, "passed, with a warning", "PassedButRunAborted")
          .failed("Failed")
          .error("Error", "Timeout", "Aborted", "Disconnected", "NotRunnable", "InProgress")
          .skipped("NotExecuted", "Inconclusive", "Pending", "Skipped");

  @Override
  public String name() {
    return "trx";
  }

  @Override
  public FormatGuide guide() {
    return FormatGuide.of(
            "TRX",
            """
            VSTest (`dotnet test --logger trx`), MSTest and the Microsoft testing platform. The root is `TestRun`.
            """)
        .with(STATUSES.rows())
        .with("no `outcome`", "error: it is the word that the tools leave out")
        .with("any other `outcome`", "error, with a warning")
        .with(
            "`InnerResults` (data rows, ordered tests)",
            "a test each; their parent only where it is red and none of them is")
        .with(
            "a `RunInfo` of `Error`, `Failed`, `Aborted`, `Timeout`",
            "a failure outside tests, `(run)`")
        .with("any other `RunInfo`", "a warning")
        .with(
            "a `ResultSummary` that is red, where nothing else is, or aborted",
            "a failure outside tests, `(run)`")
        .with("`Counters` that disagree", "the elements count; a warning")
        .with("`ResultFile`, a collector's `A`", "an attachment")
        .withNotes(
            """
            A test is the class name of its definition, found by `testId`, and its `testName` without that class. The
            definitions mostly stand behind the results, which are held until then, 32 million characters at most; what is
            beyond has no class name, with a warning.
            """)
        .without("settings, lists, deployment items.");
  }

  @Override
  public boolean recognises(String head, String fileName) {
    return XmlRoot.of(head)
        .filter(root -> root.name().equals("TestRun"))
        .filter(
            root ->
                root.tagHolds("microsoft.com/schemas/VisualStudio")
                    || Set.of(
                            "Results", "ResultSummary", "TestSettings", "TestDefinitions", "Times")
                        .stream()
                        .anyMatch(root::holds))
        .isPresent();
  }

  @Override
  public boolean expects(String fileName) {
    return fileName.endsWith(".trx");
  }

  @Override
  public void read(InputStream content, ReportSink sink) throws IOException {
    XmlReport.read(content, sink, xml -> new TrxReader(xml, sink).read());
  }
}
