package dev.bugbash.importers.catch2;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Seconds;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;

/** Reads one document of Catch2 or doctest. Used once. */
final class CatchReader {
  private final XmlCursor xml;
  private final ReportSink sink;
  private final boolean doctest;
  private final Tally tally = new Tally("the summary");
  private int claimedTests = Tally.UNSAID;
  private int claimedRed = Tally.UNSAID;

  CatchReader(XmlCursor xml, ReportSink sink, boolean doctest) {
    this.xml = xml;
    this.sink = sink;
    this.doctest = doctest;
  }

  void read() throws IOException {
    String program = lastPart(xml.attribute("name", "binary"));
    xml.children(name -> below(name, program));
    tally.compare(sink, xml.line(), claimedTests, claimedRed, Tally.UNSAID);
    tally.reportLost(sink, program, claimedRed);
  }

  private void below(String element, String suite) throws IOException {
    switch (element) {
      case "Group", "TestSuite" -> {
        String name = doctest ? xml.attribute("name") : "";
        xml.children(child -> below(child, name.isEmpty() ? suite : name));
      }
      case "TestCase" -> testCase(suite);
      case "OverallResultsCases", "OverallResultsTestCases" -> summary();
      default -> {
        // Options, totals of assertions.
      }
    }
  }

  /** The last one counts; those of groups come before. */
  private void summary() {
    claimedRed = xml.number("failures");
    int successes = xml.number("successes");
    int others = Math.max(0, xml.number("expectedFailures")) + Math.max(0, xml.number("skips"));
    // In doctest what a filter left out is skipped, without an element.
    claimedTests = successes < 0 || doctest ? Tally.UNSAID : successes + claimedRed + others;
  }

  private void testCase(String suite) throws IOException {
    String name = xml.attribute("name");
    ResultBuilder builder =
        new ResultBuilder(TestId.of(suite, name.isEmpty() ? "(unnamed)" : name));
    Evidence evidence = new Evidence(xml, builder);
    Ending ending = new Ending();
    ending.skipped = xml.attribute("skipped").equals("true");
    xml.children(
        child -> {
          if (child.equals("OverallResult") || child.equals("OverallResultsAsserts")) {
            ending.read(builder, evidence);
          } else {
            evidence.read(child);
          }
        });
    emit(ending.result(builder, evidence));
  }

  private void emit(Result result) {
    tally.count(result);
    sink.result(result);
  }

  private final class Ending {
    boolean skipped;
    private boolean told;
    private boolean success;

    void read(ResultBuilder builder, Evidence evidence) throws IOException {
      told = true;
      String word = xml.attribute("success", "test_case_success");
      success = word.isEmpty() ? xml.number("failures") <= 0 : word.equals("true");
      skipped |= success && xml.number("skips") > 0;
      builder.took(Seconds.parse(xml.attribute("durationInSeconds", "duration")));
      xml.children(evidence::read);
    }

    Result result(ResultBuilder builder, Evidence evidence) {
      if (skipped) {
        return builder.endAttempt(Outcome.SKIPPED).result();
      }
      if (told && success) {
        return builder.endAttempt(Outcome.PASSED).result();
      }
      if (!builder.hasEvidence()) {
        builder.failure("", told ? "failed without a failed assertion" : "never ended", "");
      }
      boolean error = !told || evidence.broke();
      return builder.endAttempt(error ? Outcome.ERROR : Outcome.FAILED).result();
    }
  }

  private static String lastPart(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
