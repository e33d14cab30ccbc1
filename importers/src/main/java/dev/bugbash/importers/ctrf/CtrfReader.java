package dev.bugbash.importers.ctrf;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonCursor;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.outcome.Trace;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.Ansi;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one report. Used once. */
final class CtrfReader {
  private static final int MOST_RETRIES = 100;
  private static final Set<String> WITHOUT =
      Set.of("steps", "ai", "screenshot", "extra", "insights");
  private static final Set<String> NOT_RUN =
      Set.of("todo", "disabled", "notrun", "pending", "skipped");

  private final JsonCursor json;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Tally tally = new Tally("the summary");
  private Json summary = Json.NONE;

  CtrfReader(JsonCursor json, ReportSink sink) {
    this.json = json;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    json.fields(
        name -> {
          if (name.equals("results")) {
            json.fields(this::results);
          }
        });
    int failed = summary.count("failed");
    int tests = summary.count("tests");
    tally.compare(sink, json.line(), tests, Tally.UNSAID, Tally.UNSAID);
    tally.reportLost(sink, "", failed);
  }

  private void results(String name) throws IOException {
    if (name.equals("summary")) {
      summary = json.value(Set.of());
    } else if (name.equals("tests")) {
      json.elements(() -> test(json.value(WITHOUT)));
    }
  }

  private void test(Json test) {
    ResultBuilder builder = new ResultBuilder(id(test)).took(test.millis("duration"));
    Outcome outcome = outcome(test, builder.test());
    List<Json> earlier = test.elements("retryAttempts");
    for (Json attempt : earlier) {
      Outcome ended = outcome(attempt, builder.test());
      evidence(attempt, builder, ended);
      builder.endAttempt(ended);
    }
    int silent = Math.min(MOST_RETRIES, test.count("retries"));
    silent = test.flag("flaky") ? Math.max(1, silent) : silent;
    for (; earlier.isEmpty() && silent > 0 && outcome != Outcome.SKIPPED; silent--) {
      builder.endAttempt(Outcome.FAILED);
    }
    evidence(test, builder, outcome);
    Result result = builder.endAttempt(outcome).result();
    tally.count(result);
    sink.result(result);
  }

  private static void evidence(Json attempt, ResultBuilder builder, Outcome outcome) {
    String message = Ansi.strip(attempt.text("message")).strip();
    if (outcome == Outcome.SKIPPED) {
      builder.because(message);
    } else if (outcome.red()) {
      Trace trace = Trace.of(attempt.text("trace"));
      builder.failure("", message.isEmpty() ? trace.message() : message, trace.stack());
      attempt.elements("stdout").forEach(line -> builder.output(line.text()));
      attempt.elements("stderr").forEach(line -> builder.output(line.text()));
      for (Json each : attempt.elements("attachments")) {
        builder.attachment(new Attachment(each.text("path"), each.text("contentType"), -1));
      }
    }
  }

  private Outcome outcome(Json test, TestId id) {
    String status = test.text("status");
    Optional<Outcome> known = CtrfJson.STATUSES.outcome(status);
    if (known.isEmpty()) {
      words.warn(json.line(), "status", status, id);
    }
    boolean other = status.equalsIgnoreCase("other");
    boolean notRun = NOT_RUN.contains(test.text("rawStatus").toLowerCase(Locale.ROOT));
    return other && notRun ? Outcome.SKIPPED : known.orElse(Outcome.ERROR);
  }

  private static TestId id(Json test) {
    Json suite = test.at("suite");
    String suites =
        suite.isArray()
            ? suite.elements().stream().map(Json::text).collect(Collectors.joining(" > "))
            : suite.text();
    String name = test.text("name");
    return new TestId(
        suites.isEmpty() ? test.text("filePath", "filepath") : suites,
        name.isEmpty() ? "(unnamed)" : name,
        test.text("browser"));
  }
}
