package dev.bugbash.importers.rspec;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonCursor;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.Ansi;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one report. Used once. */
final class RspecReader {
  private static final Pattern LOADING =
      Pattern.compile(
          "(?s)^\\s*An error occurred (?:while loading (\\S+?)\\.?|in .*?)\\s*\\n(.*)$");
  private static final Pattern FRAME = Pattern.compile("(?m)^\\s*# ");

  private final JsonCursor json;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Tally tally = new Tally("the summary");
  private int outside;
  private Json summary = Json.NONE;

  RspecReader(JsonCursor json, ReportSink sink) {
    this.json = json;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    json.fields(
        name -> {
          switch (name) {
            case "messages" -> json.elements(() -> message(json.value(Set.of()).text()));
            case "examples" -> json.elements(() -> example(json.value(Set.of())));
            case "summary" -> summary = json.value(Set.of());
            default -> {
              // The version, the seed, the profile.
            }
          }
        });
    int errors = summary.count("errors_outside_of_examples_count");
    if (errors > 0 && outside == 0) {
      outside("", errors + " errors occurred outside of examples; the report does not say which");
    }
    int red = summary.count("failure_count");
    tally.compare(
        sink, json.line(), summary.count("example_count"), red, summary.count("pending_count"));
    tally.reportLost(sink, "", red);
  }

  private void message(String message) {
    String plain = Ansi.strip(message);
    Matcher loading = LOADING.matcher(plain);
    if (loading.matches()) {
      outside(loading.group(1) == null ? "" : loading.group(1), loading.group(2));
    }
  }

  private void outside(String file, String text) {
    outside++;
    Matcher frame = FRAME.matcher(text);
    String message = (frame.find() ? text.substring(0, frame.start()) : text).strip();
    emit(Outside.failure(file, "(load)", "", message, text.strip()));
  }

  private void example(Json example) {
    String name = example.text("full_description", "description", "id");
    TestId test = TestId.of(example.text("file_path"), name.isEmpty() ? "(unnamed)" : name);
    String status = example.text("status");
    Optional<Outcome> known = RspecJson.STATUSES.outcome(status);
    if (known.isEmpty()) {
      words.warn(json.line(), "status", status, test);
    }
    Outcome outcome = known.orElse(Outcome.ERROR);
    ResultBuilder builder = new ResultBuilder(test).took(example.seconds("run_time"));
    builder.because(outcome == Outcome.SKIPPED ? example.text("pending_message") : "");
    Json exception = example.at("exception");
    if (outcome.red()) {
      String trace =
          exception.elements("backtrace").stream()
              .map(Json::text)
              .collect(Collectors.joining("\n"));
      builder.failure(
          exception.text("class"), Ansi.strip(exception.text("message")).strip(), trace);
    }
    emit(builder.endAttempt(outcome).result());
  }

  private void emit(Result result) {
    tally.count(result);
    sink.result(result);
  }
}
