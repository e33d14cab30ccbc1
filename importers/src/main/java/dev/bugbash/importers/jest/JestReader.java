package dev.bugbash.importers.jest;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonCursor;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one report, file by file. Used once. */
final class JestReader {
  private static final Set<String> WITHOUT =
      Set.of("coverage", "console", "snapshot", "failureDetails", "retryMessages", "meta");

  private static final int MOST_SUSPECTS = 10_000;

  private final JsonCursor json;
  private final ReportSink sink;
  private final Tally tally = new Tally("the report");
  private final Map<String, Json> header = new HashMap<>();
  private final UnknownWords words;
  private final List<TestId> suspects = new ArrayList<>();
  private int redSuites;

  JestReader(JsonCursor json, ReportSink sink) {
    this.json = json;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    json.fields(
        name -> {
          if (name.equals("testResults")) {
            json.elements(this::file);
          } else if (!json.isObject() && !json.isArray()) {
            header.put(name, json.value(Set.of()));
          }
        });
    int failed = count("numFailedTests");
    int pending = count("numPendingTests");
    int todo = Math.max(0, count("numTodoTests"));
    int skipped = pending == Tally.UNSAID ? pending : pending + todo;
    tally.compare(sink, json.line(), count("numTotalTests"), failed, skipped);
    compareSuites();
    tally.reportLost(sink, "", failed);
    if (!tally.red()) {
      wholeRun();
    }
  }

  private void file() throws IOException {
    int line = json.line();
    JestFile file = new JestFile(json.value(WITHOUT));
    file.results((status, test) -> words.warn(line, "status", status, test)).forEach(this::emit);
    file.broken().ifPresent(this::emit);
    redSuites += file.redSuites();
    for (TestId suite : file.suitesThatMayHaveFailed()) {
      if (suspects.size() < MOST_SUSPECTS) {
        suspects.add(suite);
      }
    }
  }

  private void emit(Result result) {
    tally.count(result);
    sink.result(result);
  }

  /**
   * Vitest counts files and describe blocks, Jest files only. Vitest does not write which set-up or
   * tear-down failed: it was one of the blocks that show nothing red in files that failed.
   */
  private void compareSuites() {
    int missing = count("numFailedTestSuites") - redSuites;
    if (header.containsKey("numRuntimeErrorTestSuites") || missing <= 0) {
      return;
    }
    if (missing == suspects.size()) {
      String message = "failed, but none of its tests did: its set-up or tear-down";
      suspects.forEach(
          suite -> emit(Outside.failure(suite.suite(), suite.name(), "", message, "")));
    } else {
      String message =
          "the report counts %d failed suites, its tests show %d: a set-up or tear-down failed"
              .formatted(missing + redSuites, redSuites);
      emit(Outside.failure("", "(suites)", "", message, ""));
    }
  }

  private void wholeRun() {
    boolean interrupted = text("wasInterrupted").equals("true");
    boolean errors = count("numRuntimeErrorTestSuites") > 0 || count("numFailedTestSuites") > 0;
    if (interrupted || errors || text("success").equals("false")) {
      String message =
          interrupted
              ? "the run was interrupted"
              : "the run failed, but no test and no file says why";
      emit(Outside.failure("", "(run)", "", message, ""));
    }
  }

  private String text(String name) {
    return header.getOrDefault(name, Json.NONE).text();
  }

  private int count(String name) {
    try {
      return Math.max(Tally.UNSAID, Integer.parseInt(text(name)));
    } catch (NumberFormatException e) {
      return Tally.UNSAID;
    }
  }
}
