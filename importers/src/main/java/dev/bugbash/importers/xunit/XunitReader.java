package dev.bugbash.importers.xunit;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Seconds;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;

/** Reads one document of xUnit.net results. Used once. */
final class XunitReader {
  private final XmlCursor xml;
  private final ReportSink sink;
  private final UnknownWords words;
  private Tally tally = new Tally("the header");

  XunitReader(XmlCursor xml, ReportSink sink) {
    this.xml = xml;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    if (xml.name().equals("assembly")) {
      assembly();
    } else {
      xml.children(
          name -> {
            if (name.equals("assembly")) {
              assembly();
            }
          });
    }
  }

  private void assembly() throws IOException {
    String file = lastPart(xml.attribute("name"));
    int line = xml.line();
    int tests = xml.number("total");
    int failed = xml.number("failed");
    int errors = xml.number("errors");
    int red = failed < 0 ? Tally.UNSAID : failed + Math.max(0, errors);
    int skipped = xml.number("skipped");
    int notRun = xml.number("not-run");
    tally = new Tally("the header of assembly " + file);
    xml.children(name -> below(name, file));
    tally.compare(sink, line, tests, red, skipped < 0 ? skipped : skipped + Math.max(0, notRun));
    tally.reportLost(sink, file, Math.max(red, errors));
  }

  private void below(String element, String file) throws IOException {
    switch (element) {
      case "collection", "class", "errors" -> xml.children(name -> below(name, file));
      case "test" -> test(file);
      case "error" -> error(file);
      default -> {
        // Nothing about a test.
      }
    }
  }

  /** What broke around tests: a clean-up, a fixture, an assembly. */
  private void error(String file) throws IOException {
    String type = xml.attribute("type");
    String name = xml.attribute("name");
    String what = name.isEmpty() ? (type.isEmpty() ? "(assembly)" : type) : name;
    Failure failure = new Failure();
    xml.children(child -> failure.read(child));
    emit(
        Outside.failure(
            type.isEmpty() ? file : file + " " + type,
            what,
            failure.type,
            failure.message,
            failure.stack));
  }

  private void test(String file) throws IOException {
    int line = xml.line();
    String type = xml.attribute("type");
    String name = xml.attribute("name", "method");
    String plain = name.startsWith(type + ".") ? name.substring(type.length() + 1) : name;
    TestId test = TestId.of(type.isEmpty() ? file : type, plain.isEmpty() ? "(unnamed)" : plain);
    String result = xml.attribute("result");
    ResultBuilder builder = new ResultBuilder(test).took(Seconds.parse(xml.attribute("time")));
    xml.children(child -> child(child, builder));
    Outcome outcome =
        XunitXml.STATUSES
            .outcome(result)
            .orElseGet(
                () -> {
                  words.warn(line, "result", result, test);
                  return Outcome.ERROR;
                });
    if (outcome == Outcome.PASSED && builder.hasEvidence()) {
      sink.warning(new Warning(line, "passed, but with a failure: " + test));
      outcome = Outcome.FAILED;
    }
    emit(builder.endAttempt(outcome).result());
  }

  private void child(String element, ResultBuilder builder) throws IOException {
    switch (element) {
      case "failure" -> {
        Failure failure = new Failure();
        failure.read(element);
        builder.failure(failure.type, failure.message, failure.stack);
      }
      case "reason" -> builder.because(reason());
      case "output" -> builder.output(xml.text(BoundedText.OUTPUT));
      case "attachments", "warnings" -> xml.children(inner -> child(inner, builder));
      case "attachment" ->
          builder.attachment(
              new Attachment(xml.attribute("name"), xml.attribute("media-type"), -1));
      default -> {
        // Traits.
      }
    }
  }

  /** Text, in version 1 in an element of its own. */
  private String reason() throws IOException {
    BoundedText text = new BoundedText(BoundedText.MESSAGE);
    xml.text(text);
    return text.toString().strip();
  }

  private final class Failure {
    String type = "";
    String message = "";
    String stack = "";

    void read(String element) throws IOException {
      switch (element) {
        case "failure" -> {
          type = xml.attribute("exception-type");
          xml.children(this::read);
        }
        case "message" -> message = xml.text(BoundedText.MESSAGE);
        case "stack-trace" -> stack = xml.text(BoundedText.STACK);
        default -> {
          // Nothing that says why.
        }
      }
    }
  }

  private void emit(Result result) {
    tally.count(result);
    sink.result(result);
  }

  private static String lastPart(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
