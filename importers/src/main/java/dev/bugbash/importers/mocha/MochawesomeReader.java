package dev.bugbash.importers.mocha;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonCursor;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.io.IOException;
import java.util.Set;

/** Reads one report of Mochawesome, a file's suites at a time. Used once. */
final class MochawesomeReader {
  private static final Set<String> WITHOUT = Set.of("code", "context");

  private final JsonCursor json;
  private final ReportSink sink;
  private final Tally tally = new Tally("the report's stats");
  private Json stats = Json.NONE;

  MochawesomeReader(JsonCursor json, ReportSink sink) {
    this.json = json;
    this.sink = sink;
  }

  void read() throws IOException {
    json.fields(
        name -> {
          switch (name) {
            case "stats" -> stats = json.value(Set.of());
            case "results", "suites" -> suites();
            default -> {
              // Nothing else is known.
            }
          }
        });
    tally.compare(
        sink, json.line(), stats.count("testsRegistered"), stats.count("failures"), Tally.UNSAID);
    tally.reportLost(sink, "", stats.count("failures"));
  }

  private void suites() throws IOException {
    if (json.isArray()) {
      json.elements(this::suites);
    } else {
      suite(json.value(WITHOUT), "");
    }
  }

  private void suite(Json suite, String outer) {
    String own = suite.text("file", "fullFile");
    String file = own.isEmpty() ? outer : own;
    suite.elements("beforeHooks").forEach(hook -> hook(hook, file));
    suite.elements("tests").forEach(test -> emit(MochaError.result(test, file, outcome(test))));
    suite.elements("suites").forEach(inner -> suite(inner, file));
    suite.elements("afterHooks").forEach(hook -> hook(hook, file));
  }

  private void hook(Json hook, String file) {
    if (hook.flag("fail") || hook.text("state").equals("failed") || !MochaError.of(hook).isNone()) {
      Result result = MochaError.result(hook, file, Outcome.FAILED);
      emit(result.outside() ? result : result.outsideTests());
    }
  }

  private static Outcome outcome(Json test) {
    String state = test.text("state");
    if (test.flag("fail") || state.equals("failed") || !MochaError.of(test).isNone()) {
      return Outcome.FAILED;
    }
    if (test.flag("pending") || test.flag("skipped") || state.equals("pending")) {
      return Outcome.SKIPPED;
    }
    return test.flag("pass") || state.equals("passed") ? Outcome.PASSED : Outcome.SKIPPED;
  }

  private void emit(Result result) {
    tally.count(result);
    sink.result(result);
  }
}
