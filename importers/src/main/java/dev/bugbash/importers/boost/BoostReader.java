package dev.bugbash.importers.boost;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Reads one log or report of Boost.Test. Used once. */
final class BoostReader {
  private static final Set<String> TROUBLES = Set.of("Error", "FatalError", "Exception");

  private final XmlCursor xml;
  private final ReportSink sink;
  private final UnknownWords words;

  BoostReader(XmlCursor xml, ReportSink sink) {
    this.xml = xml;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    boolean log = xml.name().equals("TestLog");
    xml.children(name -> below(name, "", log));
  }

  private void below(String element, String suite, boolean log) throws IOException {
    if (element.equals("TestSuite")) {
      String name = xml.attribute("name");
      String whole = suite.isEmpty() ? name : suite + "/" + name;
      xml.children(child -> below(child, whole, log));
    } else if (element.equals("TestCase")) {
      String name = xml.attribute("name");
      TestId test = TestId.of(suite, name.isEmpty() ? "(unnamed)" : name);
      if (log) {
        logged(test);
      } else {
        reported(test);
      }
    } else if (TROUBLES.contains(element)) {
      Trouble trouble = trouble(element);
      sink.result(Outside.failure(suite, "(suite)", "", trouble.message, trouble.place));
    }
  }

  private void logged(TestId test) throws IOException {
    ResultBuilder builder = new ResultBuilder(test);
    Outcome[] outcome = {Outcome.PASSED};
    if (xml.attribute("skipped").equals("yes")) {
      outcome[0] = Outcome.SKIPPED;
      builder.because(xml.attribute("reason"));
    }
    xml.children(
        name -> {
          if (TROUBLES.contains(name)) {
            Trouble trouble = trouble(name);
            builder.failure("", trouble.message, trouble.place);
            boolean broke = name.equals("Exception") || trouble.bySystem();
            outcome[0] = broke || outcome[0] == Outcome.ERROR ? Outcome.ERROR : Outcome.FAILED;
          } else if (name.equals("Message") || name.equals("Warning")) {
            builder.output(xml.text(BoundedText.OUTPUT));
          } else if (name.equals("TestingTime")) {
            builder.took(microseconds(xml.text(100)));
          }
        });
    sink.result(builder.endAttempt(outcome[0]).result());
  }

  private void reported(TestId test) {
    String word = xml.attribute("result");
    int line = xml.line();
    Outcome outcome =
        BoostXml.RESULTS
            .outcome(word)
            .orElseGet(
                () -> {
                  words.warn(line, "result", word, test);
                  return Outcome.ERROR;
                });
    ResultBuilder builder = new ResultBuilder(test);
    if (outcome.red()) {
      String count = xml.attribute("assertions_failed");
      builder.failure("", word + (count.isEmpty() ? "" : ": " + count + " assertions failed"), "");
    }
    sink.result(builder.endAttempt(outcome).result());
  }

  private static Duration microseconds(String text) {
    try {
      return Duration.ofNanos(1_000L * Math.max(0, Integer.parseInt(text)));
    } catch (NumberFormatException e) {
      return Duration.ZERO;
    }
  }

  private record Trouble(String message, String place) {
    /** A signal, which Boost tells as a fatal error. */
    boolean bySystem() {
      return message.startsWith("fatal error") || message.contains("signal:");
    }
  }

  private Trouble trouble(String element) throws IOException {
    String file = xml.attribute("file");
    String[] place = {file.isEmpty() || element.equals("Exception") ? "" : at(file)};
    StringBuilder context = new StringBuilder();
    BoundedText text = new BoundedText(BoundedText.MESSAGE);
    xml.content(
        text,
        name -> {
          if (name.equals("LastCheckpoint")) {
            String last = xml.attribute("file");
            place[0] = place[0].isEmpty() && !last.isEmpty() ? at(last) : place[0];
          } else if (name.equals("Context")) {
            xml.children(frame -> context.append("\n").append(xml.text(1_000)));
          }
        });
    return new Trouble(
        BoundedText.of(text.toString().strip() + context, BoundedText.MESSAGE), place[0]);
  }

  private String at(String file) {
    return "at " + file + ":" + xml.attribute("line");
  }
}
