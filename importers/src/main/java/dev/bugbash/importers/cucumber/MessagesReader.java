package dev.bugbash.importers.cucumber;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonLines;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Trace;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the messages of one run. Used once. */
final class MessagesReader {
  private final JsonLines lines;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Pickles pickles = new Pickles();

  /** What was told of each test case before it began, by its id. */
  private final Map<String, Json> testCases = new HashMap<>();

  /** Test cases that have begun and are not done with, by their id. */
  private final Map<String, Attempts> open = new LinkedHashMap<>();

  /** Which test case an attempt is of, by the attempt's id. */
  private final Map<String, String> attemptOf = new HashMap<>();

  private boolean started;
  private boolean finished;
  private boolean red;

  private static final class Attempts {
    final ResultBuilder builder;
    Optional<Steps> steps = Optional.empty();

    Attempts(ResultBuilder builder) {
      this.builder = builder;
    }
  }

  MessagesReader(JsonLines lines, ReportSink sink) {
    this.lines = lines;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    lines.forEach("message", sink, message -> message.fields().forEach(this::message));
    for (Attempts each : open.values()) {
      if (each.steps.isPresent()) {
        each.steps.get().end();
        each.builder.failure("", "the scenario began and never ended", "");
        each.builder.endAttempt(Outcome.ERROR);
      }
      emit(each.builder.result());
    }
    if (!finished && (started || !red)) {
      String why = "the run " + (started ? "began and never ended" : "never began");
      emit(
          Outside.failure(
              "", "(run)", "", why + ": its process died, or the file was cut off", ""));
    }
  }

  private void message(String name, Json message) {
    switch (name) {
      case "gherkinDocument" -> pickles.document(message);
      case "pickle" -> pickles.pickle(message);
      case "hook" -> pickles.hook(message);
      case "testCase" -> testCases.put(message.text("id"), message);
      case "testRunStarted" -> started = true;
      case "testCaseStarted" -> begins(message);
      case "testStepFinished" -> step(message);
      case "testCaseFinished" -> ends(message);
      case "testRunHookFinished" -> runHook(message);
      case "parseError" ->
          emit(
              Outside.failure(
                  message.at("source").text("uri"), "(feature)", "", message.text("message"), ""));
      case "testRunFinished" -> runFinished(message);
      default -> {
        // Sources, step definitions, suggestions, attachments.
      }
    }
  }

  private void begins(Json message) {
    String testCase = message.text("testCaseId");
    Attempts attempts = open.get(testCase);
    if (attempts == null) {
      TestId test = pickles.test(testCases.getOrDefault(testCase, Json.NONE).text("pickleId"));
      attempts = new Attempts(new ResultBuilder(test));
      open.put(testCase, attempts);
    }
    attempts.steps = Optional.of(new Steps(attempts.builder, words, lines.number()));
    attemptOf.put(message.text("id"), testCase);
  }

  private void step(Json message) {
    String testCase = attemptOf.getOrDefault(message.text("testCaseStartedId"), "");
    Attempts attempts = open.get(testCase);
    if (attempts == null || attempts.steps.isEmpty()) {
      return;
    }
    Json result = message.at("testStepResult");
    Json duration = result.at("duration");
    attempts.builder.took(
        duration.seconds("seconds").plusNanos(Math.max(0, duration.count("nanos"))));
    Json exception = result.at("exception");
    String error = result.text("message");
    attempts
        .steps
        .get()
        .add(
            pickles.step(testCases.getOrDefault(testCase, Json.NONE), message.text("testStepId")),
            result.text("status"),
            exception.text("type"),
            error.isEmpty() ? exception.text("stackTrace", "message") : error);
  }

  private void ends(Json message) {
    String testCase = attemptOf.remove(message.text("testCaseStartedId"));
    Attempts attempts = testCase == null ? null : open.get(testCase);
    if (attempts == null || attempts.steps.isEmpty()) {
      return;
    }
    attempts.steps.get().end();
    attempts.steps = Optional.empty();
    if (!message.flag("willBeRetried")) {
      emit(attempts.builder.result());
      open.remove(testCase);
      testCases.remove(testCase);
    }
  }

  private void runHook(Json message) {
    Json result = message.at("result");
    if (Steps.STATUSES.outcome(result.text("status")).map(Outcome::red).orElse(true)) {
      Trace trace = Trace.of(result.text("message"));
      String type = result.at("exception").text("type");
      emit(Outside.failure("", "(hook of the run)", type, trace.message(), trace.stack()));
    }
  }

  private void runFinished(Json message) {
    finished = true;
    Json exception = message.at("exception");
    String why =
        message.text("message").isEmpty() ? exception.text("message") : message.text("message");
    boolean failed = message.has("success") && !message.flag("success");
    boolean lost = failed && !red && open.isEmpty();
    if (!why.isEmpty() || lost) {
      String said = why.isEmpty() ? "the run failed, but no scenario says why" : why;
      emit(
          Outside.failure("", "(run)", exception.text("type"), said, exception.text("stackTrace")));
    }
  }

  private void emit(Result result) {
    red |= result.outcome().red();
    sink.result(result);
  }
}
