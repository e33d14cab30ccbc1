package dev.bugbash.importers.bazel;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonLines;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the events of one build. Used once. */
final class BazelReader {
  private final JsonLines lines;
  private final ReportSink sink;
  private final UnknownWords words;

  /** Targets whose tests ran and that have no summary yet. */
  private final Map<String, Target> open = new LinkedHashMap<>();

  /** Targets that did not build, with why. */
  private final Map<String, String> unbuilt = new LinkedHashMap<>();

  private final Set<String> tests = new LinkedHashSet<>();
  private boolean red;
  private boolean ended;

  private static final class Target {
    final ResultBuilder builder;
    Outcome outcome = Outcome.PASSED;
    int attempt;

    Target(ResultBuilder builder) {
      this.builder = builder;
    }
  }

  BazelReader(JsonLines lines, ReportSink sink) {
    this.lines = lines;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    lines.forEach("event", sink, this::event);
    open.forEach((label, target) -> emit(target.builder.result(target.outcome)));
    unbuilt.forEach(
        (label, why) -> {
          if (!tests.contains(label)) {
            emit(Outside.failure(label, "(build)", "", why, ""));
          }
        });
    if (!ended) {
      String why = "the build has no last event: its process died, or the file was cut off";
      emit(Outside.failure("", "(build)", "", why, ""));
    }
  }

  private void event(Json event) {
    Json id = event.at("id");
    ended |= event.flag("lastMessage");
    if (event.has("aborted")) {
      aborted(id, event.at("aborted"));
    } else if (event.has("testResult")) {
      attempt(id.at("testResult"), event.at("testResult"));
    } else if (event.has("testSummary")) {
      summary(id.at("testSummary").text("label"), event.at("testSummary"));
    } else if (event.has("completed") && !event.at("completed").flag("success")) {
      String why = event.at("completed", "failureDetail").text("message");
      String label = id.at("targetCompleted").text("label");
      unbuilt.put(label, why.isEmpty() ? "the target was not built" : why);
    } else if (event.has("finished")) {
      finished(event.at("finished"));
    }
  }

  private void aborted(Json id, Json aborted) {
    String reason = aborted.text("reason");
    String label =
        id.fields().values().stream().map(value -> value.text("label")).findFirst().orElse("");
    if (!reason.equals("SKIPPED") && !reason.equals("NO_BUILD")) {
      unbuilt.put(label, ("aborted: " + reason + "\n" + aborted.text("description")).strip());
    }
  }

  private void attempt(Json id, Json result) {
    String label = id.text("label");
    tests.add(label);
    Target target = open.computeIfAbsent(label, l -> new Target(new ResultBuilder(test(l))));
    Outcome outcome = outcome(result.text("status"), label);
    String time = result.text("testAttemptDurationMillis");
    target.builder.took(
        time.isEmpty()
            ? result.seconds("testAttemptDuration")
            : result.millis("testAttemptDurationMillis"));
    for (Json output : result.elements("testActionOutput")) {
      target.builder.attachment(Attachment.of(output.text("uri", "name")));
    }
    if (outcome.red()) {
      String details = result.text("statusDetails");
      String shard = id.count("shard") > 1 ? " (shard " + id.text("shard") + ")" : "";
      target.builder.failure("", details.isEmpty() ? result.text("status") + shard : details, "");
    }
    target.builder.endAttempt(outcome);
    // A later attempt decides, but another run or shard does not make a red one good.
    boolean retry = id.count("attempt") > target.attempt && id.count("attempt") > 1;
    target.outcome = target.outcome.red() && !retry ? target.outcome : outcome;
    target.attempt = id.count("attempt");
  }

  private void summary(String label, Json summary) {
    Target target = open.remove(label);
    tests.add(label);
    Outcome outcome = outcome(summary.text("overallStatus"), label);
    if (target == null) {
      ResultBuilder builder = new ResultBuilder(test(label));
      String why = unbuilt.getOrDefault(label, summary.text("overallStatus"));
      if (outcome.red()) {
        builder.failure("", why, "");
      }
      emit(builder.because(why).endAttempt(outcome).result());
    } else {
      emit(target.builder.result(outcome));
    }
  }

  private Outcome outcome(String word, String label) {
    Optional<Outcome> known = BazelEvents.STATUSES.outcome(word);
    if (known.isEmpty()) {
      words.warn(lines.number(), "status", word, label);
    }
    return known.orElse(Outcome.ERROR);
  }

  private void finished(Json finished) {
    Json exit = finished.at("exitCode");
    boolean failed =
        exit.count("code") > 0
            || (exit.isNone()
                && finished.has("overallSuccess")
                && !finished.flag("overallSuccess"));
    boolean told =
        red || !unbuilt.isEmpty() || open.values().stream().anyMatch(t -> t.outcome.red());
    if (failed && !told) {
      String why = finished.at("failureDetail").text("message");
      String name = "the build ended with " + exit.text("name");
      emit(Outside.failure("", "(build)", "", why.isEmpty() ? name : why, ""));
    }
  }

  private static TestId test(String label) {
    int colon = label.lastIndexOf(':');
    int slash = label.lastIndexOf('/');
    return colon > slash
        ? TestId.of(label.substring(0, colon), label.substring(colon + 1))
        : TestId.of(label, label.substring(slash + 1));
  }

  private void emit(Result result) {
    red |= result.outcome().red();
    sink.result(result);
  }
}
