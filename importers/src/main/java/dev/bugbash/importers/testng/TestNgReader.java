package dev.bugbash.importers.testng;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.io.IOException;
import java.util.List;

/** Reads one document of TestNG results. Used once. */
final class TestNgReader {
  private final XmlCursor xml;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Tally tally = new Tally("the header");

  private final Retries retries;
  private boolean holding;

  TestNgReader(XmlCursor xml, ReportSink sink) {
    this.xml = xml;
    this.sink = sink;
    this.words = new UnknownWords(sink);
    this.retries = new Retries(sink, this::emit);
  }

  void read() throws IOException {
    int line = xml.line();
    int claimed = xml.number("failed");
    holding = xml.number("retried") != 0;
    xml.children(name -> below(name, ""));
    tally.compare(sink, line, Tally.UNSAID, claimed, Tally.UNSAID);
    tally.reportLost(sink, "", claimed);
  }

  private void below(String element, String className) throws IOException {
    switch (element) {
      case "suite", "test" -> xml.children(name -> below(name, className));
      case "class" -> {
        String of = xml.attribute("name");
        xml.children(name -> below(name, of));
        retries.end(xml.line());
      }
      case "test-method" -> method(className);
      default -> {
        // Groups and what a reporter printed.
      }
    }
  }

  private void method(String className) throws IOException {
    int line = xml.line();
    boolean config = xml.attribute("is-config").equalsIgnoreCase("true");
    boolean again = xml.attribute("retried").equalsIgnoreCase("true");
    String status = xml.attribute("status");
    TestMethod method = TestMethod.read(xml, className);
    Outcome outcome =
        TestNgXml.STATUSES
            .outcome(status)
            .orElseGet(
                () -> {
                  words.warn(line, "status", status, method.test());
                  return Outcome.ERROR;
                });
    if (config) {
      if (outcome.red()) {
        emit(
            Outside.failure(
                className,
                method.test().name(),
                method.type(),
                method.message(),
                method.stack(),
                method.output()));
      }
    } else if (holding) {
      retries.add(new Retries.Try(method, status, outcome, again), line);
    } else {
      emit(Retries.result(new Retries.Try(method, status, outcome, again), List.of()));
    }
  }

  private void emit(Result result) {
    tally.count(result);
    sink.result(result);
  }
}
