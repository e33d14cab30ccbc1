package dev.bugbash.importers.playwright;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonCursor;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.outcome.Trace;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.Set;

/** Reads one report, file by file. Used once. */
final class PlaywrightReader {
  private static final Set<String> WITHOUT = Set.of("body", "snippet", "steps");

  private final JsonCursor json;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Tally tally = new Tally("the report's stats");
  private Json stats = Json.NONE;

  PlaywrightReader(JsonCursor json, ReportSink sink) {
    this.json = json;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    json.fields(
        name -> {
          switch (name) {
            case "suites" -> json.elements(() -> file(json.value(WITHOUT)));
            case "errors" -> json.elements(() -> error(json.value(WITHOUT)));
            case "stats" -> stats = json.value(Set.of());
            default -> {
              // The configuration.
            }
          }
        });
    int red = stats.count("unexpected");
    int skipped = stats.count("skipped");
    boolean whole = stats.has("expected") && red >= 0 && skipped >= 0;
    int flaky = Math.max(0, stats.count("flaky"));
    int tests = whole ? stats.count("expected") + red + flaky + skipped : Tally.UNSAID;
    tally.compare(sink, json.line(), tests, red, Tally.UNSAID);
    tally.reportLost(sink, "", red);
  }

  private void file(Json suite) {
    String file = suite.text("title", "file");
    specs(suite, file.isEmpty() ? suite.text("file") : file, "");
  }

  private void specs(Json suite, String file, String titles) {
    for (Json spec : suite.elements("specs")) {
      for (Json test : spec.elements("tests")) {
        TestId id = new TestId(file, titles + spec.text("title"), test.text("projectName"));
        emit(new PlaywrightTest(id, test, words, json.line()).result());
      }
    }
    for (Json inner : suite.elements("suites")) {
      String title = inner.text("title");
      specs(inner, file, title.isEmpty() ? titles : titles + title + " › ");
    }
  }

  private void error(Json error) {
    Trace trace = Trace.of(error.text("stack", "message"));
    String message = Trace.of(error.text("message", "value")).message();
    String where = error.at("location").text("file");
    emit(
        Outside.failure(
            where, "(run)", "", message.isEmpty() ? trace.message() : message, trace.stack()));
  }

  private void emit(Result result) {
    tally.count(result);
    sink.result(result);
  }
}
