package dev.bugbash.importers.dart;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.Warning;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonLines;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.Ansi;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the events of one run. Used once. */
final class DartReader {
  private static final Pattern NO_TEST =
      Pattern.compile("^loading \\S.*|.*\\((?:setUpAll|tearDownAll)\\)$");

  private final JsonLines lines;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Map<String, String> suites = new HashMap<>();
  private final Map<String, Open> open = new LinkedHashMap<>();
  private boolean done;
  private boolean red;
  private int noise;

  private static final class Open {
    final ResultBuilder builder;
    final double start;

    Open(ResultBuilder builder, double start) {
      this.builder = builder;
      this.start = start;
    }
  }

  DartReader(JsonLines lines, ReportSink sink) {
    this.lines = lines;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    while (lines.next()) {
      lines.object().filter(event -> event.has("type")).ifPresentOrElse(this::event, this::noise);
    }
    for (Open each : open.values()) {
      each.builder.failure("", "the test began and never ended", "");
      emit(each.builder.endAttempt(Outcome.ERROR).result());
    }
    if (!done) {
      String why = "the run has no end: its process died, or the file was cut off";
      emit(Outside.failure("", "(run)", "", why, ""));
    }
    if (noise > 0) {
      sink.warning(new Warning(0, noise + " lines are no events; they were left"));
    }
  }

  /** Flutter mixes in events of its own, as arrays. */
  private void noise() {
    noise += lines.text().startsWith("[{\"") ? 0 : 1;
  }

  private void event(Json event) {
    switch (event.text("type")) {
      case "suite" -> suites.put(event.at("suite").text("id"), event.at("suite").text("path"));
      case "testStart" -> start(event);
      case "error" -> withTest(event, test -> error(test, event));
      case "print" -> withTest(event, test -> print(test, event));
      case "testDone" -> end(event);
      case "done" -> done(event);
      default -> {
        // Groups, counts, debugging.
      }
    }
  }

  private void start(Json event) {
    Json test = event.at("test");
    String name = test.text("name").isEmpty() ? "(unnamed)" : test.text("name");
    TestId id = TestId.of(suites.getOrDefault(test.text("suiteID"), ""), name);
    ResultBuilder builder = new ResultBuilder(id);
    builder.because(test.at("metadata").text("skipReason"));
    open.put(test.text("id"), new Open(builder, event.number("time").orElse(0.0)));
  }

  private void withTest(Json event, java.util.function.Consumer<ResultBuilder> action) {
    Open test = open.get(event.text("testID"));
    if (test != null) {
      action.accept(test.builder);
    } else if (event.text("type").equals("error")) {
      String message = Ansi.strip(event.text("error")).strip();
      emit(Outside.failure("", "(after a test)", "", message, event.text("stackTrace")));
    }
  }

  private static void error(ResultBuilder test, Json event) {
    test.failure(
        "", Ansi.strip(event.text("error")).strip(), event.text("stackTrace").stripTrailing());
  }

  private static void print(ResultBuilder test, Json event) {
    String message = Ansi.strip(event.text("message"));
    if (event.text("messageType").equals("skip")) {
      test.because(message.replaceFirst("^Skip: ", ""));
    }
    test.output(message);
  }

  private void end(Json event) {
    Open test = open.remove(event.text("testID"));
    if (test == null) {
      return;
    }
    String word = event.text("result");
    Optional<Outcome> known = DartJson.STATUSES.outcome(word);
    if (known.isEmpty()) {
      words.warn(lines.number(), "result", word, test.builder.test());
    }
    Outcome outcome = known.orElse(Outcome.ERROR);
    if (outcome == Outcome.PASSED && event.flag("hidden")) {
      return;
    }
    outcome = outcome == Outcome.PASSED && event.flag("skipped") ? Outcome.SKIPPED : outcome;
    double millis = event.number("time").orElse(0.0) - test.start;
    test.builder.took(java.time.Duration.ofMillis((long) Math.max(0, Math.min(1e12, millis))));
    Result result = test.builder.endAttempt(outcome).result();
    boolean outside = outcome.red() && NO_TEST.matcher(result.test().name()).matches();
    emit(outside ? result.outsideTests() : result);
  }

  private void done(Json event) {
    done = true;
    if (event.has("success") && !event.flag("success") && !red && open.isEmpty()) {
      String why = "the run did not succeed, but no test says why: no tests, or it was stopped";
      emit(Outside.failure("", "(run)", "", why, ""));
    }
  }

  private void emit(Result result) {
    red |= result.outcome().red();
    sink.result(result);
  }
}
