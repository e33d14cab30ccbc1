package dev.bugbash.importers.mocha;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonCursor;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one report of Mocha's own reporter. Used once. */
final class MochaReader {
  private static final Set<String> WITHOUT = Set.of("code", "parent", "actual", "expected");

  private final JsonCursor json;
  private final ReportSink sink;
  private final Tally tally = new Tally("the report's stats");

  /** As the report lists them: the ones in error are already results. */
  private final List<Result> tests = new ArrayList<>();

  private final List<Result> passes = new ArrayList<>();
  private final List<Result> pending = new ArrayList<>();
  private final List<Result> failures = new ArrayList<>();
  private boolean toldPasses;
  private Json stats = Json.NONE;

  MochaReader(JsonCursor json, ReportSink sink) {
    this.json = json;
    this.sink = sink;
  }

  void read() throws IOException {
    json.fields(
        name -> {
          switch (name) {
            case "stats" -> stats = json.value(Set.of());
            case "tests" -> take(tests, Outcome.PASSED);
            case "passes" -> {
              toldPasses = true;
              take(passes, Outcome.PASSED);
            }
            case "pending" -> take(pending, Outcome.SKIPPED);
            case "failures" -> take(failures, Outcome.FAILED);
            default -> {
              // Nothing else is known.
            }
          }
        });
    emit();
    tally.compare(
        sink, json.line(), stats.count("tests"), stats.count("failures"), stats.count("pending"));
    tally.reportLost(sink, "", stats.count("failures"));
  }

  private void take(List<Result> list, Outcome otherwise) throws IOException {
    json.elements(
        () -> {
          Json test = json.value(WITHOUT);
          Outcome outcome = MochaError.of(test).isNone() ? otherwise : Outcome.FAILED;
          list.add(MochaError.result(test, test.text("file"), outcome));
        });
  }

  /** The same test stands in {@code tests} and in the list of its kind. */
  private void emit() {
    Map<TestId, Integer> told = new HashMap<>();
    for (List<Result> list : List.of(failures, pending, passes)) {
      for (Result result : list) {
        told.merge(result.test(), 1, Integer::sum);
        emit(result);
      }
    }
    for (Result result : tests) {
      int left = told.getOrDefault(result.test(), 0);
      if (left > 0) {
        told.put(result.test(), left - 1);
      } else {
        emit(toldPasses && !result.outcome().red() ? Result.skipped(result.test(), "") : result);
      }
    }
  }

  private void emit(Result result) {
    tally.count(result);
    sink.result(result);
  }
}
