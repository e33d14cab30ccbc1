package dev.bugbash.importers.sonar;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.time.Duration;

/** Reads one document of generic test data. Used once. */
final class SonarReader {
  private final XmlCursor xml;
  private final ReportSink sink;

  SonarReader(XmlCursor xml, ReportSink sink) {
    this.xml = xml;
    this.sink = sink;
  }

  void read() throws IOException {
    xml.children(
        name -> {
          String path = xml.attribute("path");
          if (name.equals("file")) {
            xml.children(
                inner -> {
                  if (inner.equals("testCase")) {
                    testCase(path);
                  }
                });
          }
        });
  }

  private void testCase(String path) throws IOException {
    String name = xml.attribute("name");
    Duration time = Duration.ofMillis(Math.round(Math.min(1e12, milliseconds())));
    ResultBuilder builder =
        new ResultBuilder(TestId.of(path, name.isEmpty() ? "(unnamed)" : name)).took(time);
    Outcome[] outcome = {Outcome.PASSED};
    xml.children(child -> outcome[0] = child(child, outcome[0], builder));
    sink.result(builder.endAttempt(outcome[0]).result());
  }

  private double milliseconds() {
    try {
      return Math.max(0, Double.parseDouble(xml.attribute("duration")));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private Outcome child(String element, Outcome before, ResultBuilder builder) throws IOException {
    String message = xml.attribute("message");
    switch (element) {
      case "failure", "error" -> {
        BoundedText text = new BoundedText(BoundedText.STACK);
        xml.text(text);
        String body = text.toString().strip();
        boolean empty = message.isBlank() || message.equals("Error");
        builder.failure("", empty && !body.isEmpty() ? "" : message, body);
        return element.equals("error") || before == Outcome.ERROR ? Outcome.ERROR : Outcome.FAILED;
      }
      case "skipped" -> {
        builder.because(message.isEmpty() ? xml.text(BoundedText.MESSAGE) : message);
        return before.red() ? before : Outcome.SKIPPED;
      }
      default -> {
        return before;
      }
    }
  }
}
