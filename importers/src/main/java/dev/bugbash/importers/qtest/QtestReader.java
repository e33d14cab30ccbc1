package dev.bugbash.importers.qtest;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one document of Qt Test. Used once. */
final class QtestReader {
  /** From the least to the most grave. */
  private static final List<Outcome> GRAVITY =
      List.of(Outcome.PASSED, Outcome.SKIPPED, Outcome.FAILED, Outcome.ERROR);

  private final XmlCursor xml;
  private final ReportSink sink;
  private final UnknownWords words;

  QtestReader(XmlCursor xml, ReportSink sink) {
    this.xml = xml;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    String testCase = xml.name().equals("TestCase") ? xml.attribute("name") : "";
    if (xml.name().equals("TestFunction")) {
      function("");
    } else {
      xml.children(
          name -> {
            if (name.equals("TestFunction")) {
              function(testCase);
            }
          });
    }
  }

  /** The invocations of a function by data tag, in the order in which they ended. */
  private void function(String testCase) throws IOException {
    String name = xml.attribute("name");
    Map<String, Invocation> invocations = new LinkedHashMap<>();
    xml.children(
        element -> {
          if (element.equals("Incident") || element.equals("Message")) {
            String type = xml.attribute("type");
            Event event = new Event(element, type, xml.line());
            xml.children(event::read);
            invocations
                .computeIfAbsent(
                    event.tag,
                    tag ->
                        new Invocation(
                            new TestId(testCase, name.isEmpty() ? "(unnamed)" : name, tag)))
                .add(event);
          }
        });
    if (invocations.size() > 1 && !ended(invocations.get(""))) {
      invocations.remove(""); // It only printed something before its first data row.
    }
    if (invocations.isEmpty()) {
      invocations.put("", new Invocation(TestId.of(testCase, name)));
    }
    invocations.values().forEach(Invocation::end);
  }

  private static boolean ended(@org.jspecify.annotations.Nullable Invocation invocation) {
    return invocation == null || invocation.ended;
  }

  /** An incident or a message. */
  private final class Event {
    final String element;
    final String type;
    final String place;
    final int line;
    String tag = "";
    String description = "";

    Event(String element, String type, int line) {
      this.element = element;
      this.type = type;
      this.line = line;
      String file = xml.attribute("file");
      this.place = file.isEmpty() ? "" : "at " + file + ":" + xml.attribute("line");
    }

    void read(String child) throws IOException {
      if (child.equals("DataTag")) {
        tag = xml.text(BoundedText.MESSAGE);
      } else if (child.equals("Description")) {
        description = xml.text(BoundedText.MESSAGE);
      }
    }
  }

  private final class Invocation {
    private final ResultBuilder builder;
    private Outcome outcome = Outcome.PASSED;
    private boolean ended;

    Invocation(TestId test) {
      this.builder = new ResultBuilder(test);
    }

    void add(Event event) {
      if (event.element.equals("Message")) {
        message(event);
        return;
      }
      ended = true;
      Outcome each =
          QtestXml.INCIDENTS
              .outcome(event.type)
              .orElseGet(
                  () -> {
                    words.warn(event.line, "incident", event.type, builder.test());
                    return Outcome.ERROR;
                  });
      worsen(each, event);
    }

    private void message(Event event) {
      switch (event.type) {
        case "skip" -> {
          ended = true;
          worsen(Outcome.SKIPPED, event);
        }
        case "qfatal", "fatal" -> {
          ended = true;
          worsen(Outcome.ERROR, event);
        }
        default -> builder.output(event.description);
      }
    }

    private void worsen(Outcome each, Event event) {
      if (each.red()) {
        builder.failure("", event.description, event.place);
      } else if (each == Outcome.SKIPPED) {
        builder.because(event.description);
      }
      outcome = GRAVITY.indexOf(each) > GRAVITY.indexOf(outcome) ? each : outcome;
    }

    void end() {
      if (!ended) {
        builder.failure("", "the test function ended without any result", "");
        outcome = Outcome.ERROR;
      }
      sink.result(builder.endAttempt(outcome).result());
    }
  }
}
