package dev.bugbash.importers.nunit;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.io.IOException;

/** Reads one document of NUnit results. Used once. */
final class NunitReader {
  private final XmlCursor xml;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Tally tally = new Tally("the header");

  /** Red results so far, in tests and outside; a suite compares it at its begin and end. */
  private int red;

  NunitReader(XmlCursor xml, ReportSink sink) {
    this.xml = xml;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    int line = xml.line();
    boolean header = xml.name().equals("test-run") || xml.name().equals("test-results");
    int claimed = header ? claimedRed() : Tally.UNSAID;
    int tests = xml.name().equals("test-run") ? xml.number("total") : Tally.UNSAID;
    if (header) {
      xml.children(name -> below(name, ""));
    } else {
      below(xml.name(), "");
    }
    tally.compare(sink, line, tests, claimed, Tally.UNSAID);
    tally.reportLost(sink, "", claimed);
  }

  private int claimedRed() {
    int failed = xml.number("failed");
    int failures = xml.number("failures");
    return failed >= 0
        ? failed
        : failures < 0 ? failures : failures + Math.max(0, xml.number("errors"));
  }

  private void below(String element, String suite) throws IOException {
    switch (element) {
      case "test-suite" -> suite(suite);
      case "results" -> xml.children(name -> below(name, suite));
      case "test-case" -> emit(new NunitCase(xml, words, suite).read(sink));
      default -> {
        // Settings, properties, categories.
      }
    }
  }

  private void suite(String outer) throws IOException {
    String own = xml.attribute("fullname", "name");
    String name = own.isEmpty() ? outer : own;
    String result = xml.attribute("result");
    String site = xml.attribute("site");
    boolean failed =
        result.isEmpty()
            ? xml.attribute("success").equalsIgnoreCase("false")
            : NunitCase.outcome(result, xml.attribute("label")).map(Outcome::red).orElse(false);
    int before = red;
    Said said = new Said();
    xml.children(
        child -> {
          if (child.equals("failure") || child.equals("reason")) {
            said.read(child);
          } else {
            below(child, name);
          }
        });
    if (failed && (red == before || site.equalsIgnoreCase("TearDown"))) {
      String what = site.isEmpty() || site.equals("Child") ? "(suite)" : "(" + site + ")";
      emit(Outside.failure(name, what, "", said.message, said.stack));
    }
  }

  private final class Said {
    String message = "";
    String stack = "";

    void read(String element) throws IOException {
      switch (element) {
        case "failure", "reason" -> xml.children(this::read);
        case "message" -> message = xml.text(BoundedText.MESSAGE);
        case "stack-trace" -> stack = xml.text(BoundedText.STACK);
        default -> {
          // Nothing that says why.
        }
      }
    }
  }

  private void emit(Result result) {
    red += result.outcome().red() ? 1 : 0;
    tally.count(result);
    sink.result(result);
  }
}
