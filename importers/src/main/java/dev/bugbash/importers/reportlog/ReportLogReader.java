package dev.bugbash.importers.reportlog;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonLines;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the reports of one session. Used once. */
final class ReportLogReader {
  private final JsonLines lines;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Map<String, Open> open = new LinkedHashMap<>();
  private boolean finished;
  private boolean red;

  /** A test whose phases have begun. */
  private static final class Open {
    final ResultBuilder builder;
    Outcome worst = Outcome.PASSED;
    boolean anything;

    Open(ResultBuilder builder) {
      this.builder = builder;
    }
  }

  ReportLogReader(JsonLines lines, ReportSink sink) {
    this.lines = lines;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    lines.forEach("report", sink, this::report);
    for (Open each : open.values()) {
      each.builder.failure("", "the test began and never ended: its process died", "");
      emit(each.builder.endAttempt(Outcome.ERROR).result());
    }
    if (!finished) {
      String why = "the session has no end: its process died, or the file was cut off";
      emit(Outside.failure("", "(session)", "", why, ""));
    }
  }

  private void report(Json report) {
    switch (report.text("$report_type")) {
      case "TestReport" -> test(report);
      case "CollectReport" -> collected(report);
      case "SessionFinish" -> finish(report.text("exitstatus"));
      default -> {
        // The start, warnings.
      }
    }
  }

  private void collected(Json report) {
    if (report.text("outcome").equals("failed")) {
      LongRepr repr = LongRepr.of(report.at("longrepr"));
      ResultBuilder builder = new ResultBuilder(id(report.text("nodeid")));
      builder.failure(repr.type(), repr.message(), repr.text());
      emit(builder.endAttempt(Outcome.ERROR).result());
    }
  }

  private void finish(String status) {
    finished = true;
    boolean good = status.equals("0") || status.equals("5") || status.isEmpty();
    if (!good && !red && open.isEmpty()) {
      String why = "the session ended with status " + status + ", but no test says why";
      emit(Outside.failure("", "(session)", "", why, ""));
    }
  }

  private void test(Json report) {
    String node = report.text("nodeid");
    Open test = open.computeIfAbsent(node, n -> new Open(new ResultBuilder(id(n))));
    String when = report.text("when");
    Outcome outcome = outcome(report, when, test.builder.test());
    LongRepr repr = LongRepr.of(report.at("longrepr"));
    test.builder.took(report.seconds("duration"));
    test.anything |= !when.equals("teardown");
    if (outcome.red()) {
      test.builder.failure(repr.type(), repr.message(), repr.text());
    } else if (outcome == Outcome.SKIPPED) {
      String expected = report.text("wasxfail");
      test.builder.because(expected.isEmpty() ? repr.message() : "xfail " + expected);
    }
    test.worst = worse(test.worst, outcome);
    if (report.text("outcome").equals("rerun")) {
      test.builder.endAttempt(Outcome.FAILED);
      test.worst = Outcome.PASSED;
      test.anything = false;
    } else if (when.equals("teardown") && test.anything) {
      report.elements("sections").forEach(section -> output(test.builder, section));
      emit(test.builder.endAttempt(test.worst).result());
      open.remove(node);
    }
  }

  private static void output(ResultBuilder builder, Json section) {
    if (section.elements().size() > 1) {
      builder.output(section.elements().get(1).text());
    }
  }

  private Outcome outcome(Json report, String when, TestId test) {
    String word = report.text("outcome");
    Optional<Outcome> known = PytestReportLog.STATUSES.outcome(word);
    if (known.isEmpty()) {
      words.warn(lines.number(), "outcome", word, test);
    }
    Outcome outcome = known.orElse(Outcome.ERROR);
    return outcome == Outcome.FAILED && !when.equals("call") ? Outcome.ERROR : outcome;
  }

  private static Outcome worse(Outcome one, Outcome other) {
    if (one.red()) {
      return one; // What failed first is what the test is about.
    }
    return other == Outcome.PASSED ? one : other;
  }

  /** As pytest's JUnit XML names it. */
  private static TestId id(String node) {
    int bracket = node.indexOf('[');
    int end = node.lastIndexOf("::", bracket < 0 ? node.length() : bracket);
    return end < 0
        ? TestId.of("", module(node))
        : TestId.of(module(node.substring(0, end)), node.substring(end + 2));
  }

  private static String module(String path) {
    return path.replace("::", ".").replaceFirst("\\.py(?=\\.|$)", "").replace('/', '.');
  }

  private void emit(Result result) {
    red |= result.outcome().red();
    sink.result(result);
  }
}
