package dev.bugbash.importers.trx;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.io.IOException;
import java.util.Set;

/** Reads one TRX document. Used once. */
final class TrxReader {
  private static final Set<String> BROKEN = Set.of("Aborted", "Timeout", "Disconnected");

  private final XmlCursor xml;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Tally tally = new Tally("the summary");
  private final Definitions definitions;
  private Runnable summary = () -> {};
  private boolean brokenOutside;

  TrxReader(XmlCursor xml, ReportSink sink) {
    this.xml = xml;
    this.sink = sink;
    this.words = new UnknownWords(sink);
    this.definitions = new Definitions(sink, this::emit);
  }

  void read() throws IOException {
    xml.children(this::below);
    definitions.end();
    summary.run();
  }

  private void below(String element) throws IOException {
    switch (element) {
      case "Results" -> xml.children(name -> result(name));
      case "TestDefinitions" -> xml.children(name -> definitions.read(xml));
      case "ResultSummary" -> summary();
      default -> {
        // Settings, lists, entries.
      }
    }
  }

  /** A result and those within it; how many of them are red. */
  private int result(String element) throws IOException {
    if (!element.endsWith("Result") && !element.equals("TestResultAggregation")) {
      return 0;
    }
    UnitResult result = new UnitResult(xml, words);
    int[] inner = new int[2];
    xml.children(
        child -> {
          if (child.equals("InnerResults")) {
            xml.children(
                name -> {
                  inner[0]++;
                  inner[1] += result(name);
                });
          } else {
            result.child(child);
          }
        });
    Outcome outcome = result.outcome();
    if (inner[0] > 0 && !(outcome.red() && inner[1] == 0)) {
      return inner[1];
    }
    definitions.add(result.testId(), result.end(sink, outcome));
    return outcome.red() ? 1 : 0;
  }

  private void summary() throws IOException {
    int line = xml.line();
    String outcome = xml.attribute("outcome");
    int[] claims = {Tally.UNSAID, Tally.UNSAID};
    xml.children(
        name -> {
          if (name.equals("Counters")) {
            claims[0] = xml.number("total");
            claims[1] = red();
          } else if (name.equals("RunInfos")) {
            xml.children(info -> runInfo());
          }
        });
    summary = () -> compare(line, outcome, claims[0], claims[1]);
  }

  private int red() {
    int red = 0;
    for (String counter : new String[] {"failed", "error", "timeout", "aborted", "disconnected"}) {
      red += Math.max(0, xml.number(counter));
    }
    return red;
  }

  private void runInfo() throws IOException {
    int line = xml.line();
    String outcome = xml.attribute("outcome");
    BoundedText said = new BoundedText(BoundedText.MESSAGE);
    xml.text(said);
    String text = said.toString().strip();
    if (Trx.STATUSES.outcome(outcome).map(Outcome::red).orElse(false)) {
      outside(text);
    } else {
      sink.warning(new Warning(line, "the run says: " + text.lines().findFirst().orElse(outcome)));
    }
  }

  private void compare(int line, String outcome, int tests, int red) {
    tally.compare(sink, line, tests, red, Tally.UNSAID);
    boolean redRun = Trx.STATUSES.outcome(outcome).map(Outcome::red).orElse(false);
    if (redRun && !brokenOutside && (BROKEN.contains(outcome) || !tally.red())) {
      outside("the run ended as " + outcome);
    }
    tally.reportLost(sink, "", red);
  }

  private void outside(String message) {
    brokenOutside = true;
    emit(Outside.failure("", "(run)", "", message, ""));
  }

  private void emit(Result result) {
    tally.count(result);
    sink.result(result);
  }
}
