package dev.bugbash.importers.cucumber;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonCursor;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one report, feature by feature. Used once. */
final class CucumberReader {
  private static final Set<String> WITHOUT =
      Set.of("embeddings", "data", "rows", "doc_string", "match", "tags", "arguments", "comments");

  private final JsonCursor json;
  private final ReportSink sink;
  private final UnknownWords words;

  /** Whether something in the open feature is. */
  private boolean red;

  CucumberReader(JsonCursor json, ReportSink sink) {
    this.json = json;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    if (json.isArray()) {
      json.elements(() -> feature(json.value(WITHOUT)));
    } else {
      throw json.unreadable("not a list of features");
    }
  }

  private void feature(Json feature) {
    String name = feature.text("name", "uri", "location");
    Map<String, Integer> times = new HashMap<>();
    Map<String, Integer> row = new HashMap<>();
    feature.elements("elements").forEach(e -> times.merge(title(e), 1, Integer::sum));
    red = false;
    Json background = Json.NONE;
    for (Json element : feature.elements("elements")) {
      if (isBackground(element)) {
        outside(name, background);
        background = element;
      } else {
        String title = title(element);
        boolean repeated = times.getOrDefault(title, 1) > 1;
        String parameter = repeated ? "#" + row.merge(title, 1, Integer::sum) : "";
        scenario(new TestId(name, title, parameter), background, element);
        background = Json.NONE;
      }
    }
    outside(name, background);
    if (!red && Steps.saysRed(feature.text("status"))) {
      String said = Steps.OUTSIDE + name;
      emit(Outside.failure(name, "(feature)", "", said, ""));
    }
  }

  private static boolean isBackground(Json element) {
    String type = element.text("type");
    return type.equals("background")
        || (type.isEmpty() && element.text("keyword").equals("Background"));
  }

  private static String title(Json element) {
    String name = element.text("name", "id");
    return name.isEmpty() ? "(unnamed)" : name;
  }

  /** A background that no scenario follows. */
  private void outside(String feature, Json background) {
    if (background.isObject()) {
      ResultBuilder builder = new ResultBuilder(TestId.of(feature, "(background)"));
      if (add(builder, Json.NONE, background).red()) {
        emit(builder.result().outsideTests());
      }
    }
  }

  private void scenario(TestId test, Json background, Json scenario) {
    ResultBuilder builder = new ResultBuilder(test);
    add(builder, background, scenario);
    emit(builder.result());
  }

  private void emit(Result result) {
    red |= result.outcome().red();
    sink.result(result);
  }

  private Outcome add(ResultBuilder builder, Json background, Json scenario) {
    Steps steps = new Steps(builder, words, json.line());
    for (Json part : new Json[] {background, scenario}) {
      hooks(part, "before", builder, steps);
      part.elements("steps").forEach(step -> step(step, builder, steps));
      hooks(part, "after", builder, steps);
    }
    steps.whole(builder.test().name(), scenario.text("status"));
    return steps.end();
  }

  private void step(Json step, ResultBuilder builder, Steps steps) {
    hooks(step, "before", builder, steps);
    String text = (step.text("keyword").strip() + " " + step.text("name")).strip();
    add(step, text, builder, steps);
    hooks(step, "after", builder, steps);
  }

  private void hooks(Json owner, String kind, ResultBuilder builder, Steps steps) {
    for (Json hook : owner.elements(kind)) {
      if (hook.has("result")) {
        add(hook, kind + " hook", builder, steps);
      }
    }
  }

  private static void add(Json step, String text, ResultBuilder builder, Steps steps) {
    Json result = step.at("result");
    // Cucumber counts nanoseconds, Behave seconds with a point.
    builder.took(
        result.text("duration").contains(".")
            ? result.seconds("duration")
            : java.time.Duration.ofNanos((long) (double) result.number("duration").orElse(0.0)));
    Json error = result.at("error_message");
    String message =
        error.isArray()
            ? error.elements().stream().map(Json::text).collect(Collectors.joining("\n"))
            : error.text();
    steps.add(text, result.text("status"), "", message);
    step.elements("output").forEach(line -> builder.output(line.text()));
  }
}
