package dev.bugbash.importers.robot;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.BoundedText;
import dev.bugbash.importers.xml.XmlCursor;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one {@code output.xml}. Used once. */
final class RobotReader {
  private static final int MOST_HELD = 100_000;
  private static final int MOST_ERRORS = 20;

  private final XmlCursor xml;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Tally tally = new Tally("the statistics");

  /** Passed tests of the suites that are open: a tear-down may still fail them. */
  private final List<Held> held = new ArrayList<>();

  private int errors;
  private int claimedTests = Tally.UNSAID;
  private int claimedRed = Tally.UNSAID;
  private int claimedSkipped = Tally.UNSAID;

  private record Held(TestId test, Duration time) {}

  RobotReader(XmlCursor xml, ReportSink sink) {
    this.xml = xml;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    xml.children(
        name -> {
          switch (name) {
            case "suite" -> {
              suite("");
              release();
            }
            case "statistics" -> xml.children(this::total);
            case "errors" -> xml.children(message -> error());
            default -> {
              // Nothing else is known.
            }
          }
        });
    tally.compare(sink, xml.line(), claimedTests, claimedRed, claimedSkipped);
    tally.reportLost(sink, "", claimedRed);
  }

  /** The last line of the totals is of all tests; those before are of tags. */
  private void total(String element) throws IOException {
    if (element.equals("total")) {
      xml.children(
          stat -> {
            claimedRed = xml.number("fail");
            int skipped = xml.number("skip");
            claimedSkipped = skipped;
            claimedTests = xml.number("pass") + claimedRed + Math.max(0, skipped);
          });
    }
  }

  private void error() throws IOException {
    int line = xml.line();
    String level = xml.attribute("level");
    String text = xml.text(BoundedText.MESSAGE);
    if (errors++ < MOST_ERRORS) {
      sink.warning(new Warning(line, "Robot says " + level + ": " + text));
    }
  }

  private void suite(String outer) throws IOException {
    String name = xml.attribute("name");
    String suite = outer.isEmpty() ? name : outer + "." + name;
    int first = held.size();
    xml.children(
        child -> {
          switch (child) {
            case "suite" -> suite(suite);
            case "test" -> test(suite);
            case "kw", "setup", "teardown" -> fixture(child, suite, first);
            default -> {
              // Documentation, metadata, the status that follows from all others.
            }
          }
        });
  }

  private void fixture(String element, String suite, int first) throws IOException {
    String type = element.equals("kw") ? xml.attribute("type") : element;
    String what = type.toLowerCase(Locale.ROOT);
    Keywords keywords = new Keywords(xml);
    Status status = keywords.keyword();
    if (!status.failed()) {
      return;
    }
    String message = status.message().isEmpty() ? keywords.message() : status.message();
    emit(Outside.failure(suite, "(suite " + what + ")", "", message, keywords.trace()));
    if (what.equals("teardown")) {
      List<Held> below = held.subList(Math.min(first, held.size()), held.size());
      below.forEach(each -> failed(each, "Parent suite teardown failed:\n" + message));
      below.clear();
    }
  }

  private void failed(Held each, String message) {
    ResultBuilder builder = new ResultBuilder(each.test).took(each.time);
    emit(builder.failure("", message, "").endAttempt(Outcome.FAILED).result());
  }

  private void test(String suite) throws IOException {
    String name = xml.attribute("name");
    TestId test = TestId.of(suite, name.isEmpty() ? "(unnamed)" : name);
    int line = xml.line();
    Keywords keywords = new Keywords(xml);
    Status status = keywords.body();
    Outcome outcome =
        RobotXml.STATUSES
            .outcome(status.word())
            .orElseGet(
                () -> {
                  words.warn(line, "status", status.word(), test);
                  return Outcome.ERROR;
                });
    if (Merged.is(status.message())) {
      emit(Merged.result(test, status, outcome, keywords.trace()));
    } else if (outcome == Outcome.PASSED) {
      hold(new Held(test, status.time()));
    } else {
      ResultBuilder builder = new ResultBuilder(test).took(status.time());
      builder.because(status.message());
      String message = status.message().isEmpty() ? keywords.message() : status.message();
      builder.failure("", message, keywords.trace());
      emit(builder.endAttempt(outcome).result());
    }
  }

  private void hold(Held passed) {
    if (held.size() >= MOST_HELD) {
      release();
    }
    held.add(passed);
  }

  private void release() {
    held.forEach(each -> emit(Result.passed(each.test, each.time)));
    held.clear();
  }

  private void emit(Result result) {
    tally.count(result);
    sink.result(result);
  }
}
