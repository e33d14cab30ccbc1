package dev.bugbash.importers.testng;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads one document of TestNG results. Used once. */
final class TestNgReader {
  private final XmlCursor xml;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Tally tally = new Tally("the header");

  /** Of the class that is open: tests with retried attempts whose last one is to come. */
  private final Map<TestId, ResultBuilder> retried = new LinkedHashMap<>();

  TestNgReader(XmlCursor xml, ReportSink sink) {
    this.xml = xml;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    int line = xml.line();
    int claimed = xml.number("failed");
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
        retriedInVain();
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
    } else if (again) {
      ResultBuilder builder = retried.computeIfAbsent(method.test(), ResultBuilder::new);
      method.addTo(builder);
      builder.endAttempt(Outcome.FAILED);
    } else {
      ResultBuilder earlier = retried.remove(method.test());
      emit(ended(method, status, outcome, earlier));
    }
  }

  private static Result ended(
      TestMethod method,
      String status,
      Outcome outcome,
      @org.jspecify.annotations.Nullable ResultBuilder earlier) {
    ResultBuilder builder = earlier == null ? new ResultBuilder(method.test()) : earlier;
    method.addTo(builder);
    if (status.equalsIgnoreCase(TestNgXml.TOLERATED)) {
      builder.endAttempt(Outcome.FAILED);
    }
    if (outcome == Outcome.SKIPPED) {
      builder.because(method.message());
    }
    return builder.endAttempt(outcome).result();
  }

  /** Retried, and then nothing followed: the process ended before, or a listener failed. */
  private void retriedInVain() {
    for (ResultBuilder builder : retried.values()) {
      sink.warning(
          new Warning(xml.line(), "retried, but no further attempt follows: " + builder.test()));
      emit(builder.result());
    }
    retried.clear();
  }

  private void emit(Result result) {
    tally.count(result);
    sink.result(result);
  }
}
