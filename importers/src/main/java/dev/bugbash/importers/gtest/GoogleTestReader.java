package dev.bugbash.importers.gtest;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.json.JsonCursor;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Seconds;
import dev.bugbash.importers.outcome.Tally;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one report, suite by suite. Used once. */
final class GoogleTestReader {

  private final JsonCursor json;
  private final ReportSink sink;
  private final UnknownWords words;
  private final Tally tally = new Tally("the report");
  private final Map<String, Json> header = new HashMap<>();

  GoogleTestReader(JsonCursor json, ReportSink sink) {
    this.json = json;
    this.sink = sink;
    this.words = new UnknownWords(sink);
  }

  void read() throws IOException {
    json.fields(
        name -> {
          if (name.equals("testsuites")) {
            json.elements(() -> suite(json.value(Set.of())));
          } else if (!json.isObject() && !json.isArray()) {
            header.put(name, json.value(Set.of()));
          }
        });
    int failures = count("failures");
    tally.compare(sink, json.line(), count("tests"), failures, Tally.UNSAID);
    tally.reportLost(sink, "", failures + Math.max(0, count("errors")));
  }

  private int count(String name) {
    String text = header.getOrDefault(name, Json.NONE).text();
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : Tally.UNSAID;
  }

  private void suite(Json suite) {
    for (Json test : suite.elements("testsuite")) {
      test(suite.text("name"), test);
    }
  }

  /** Without failures: the result where there is one, else the status of versions before 1.10. */
  private Outcome outcome(Json test, TestId id) {
    String result = test.text("result");
    String word = result.isEmpty() ? test.text("status") : result;
    Optional<Outcome> known = GoogleTestJson.STATUSES.outcome(word);
    if (known.isEmpty() && !word.isEmpty()) {
      words.warn(json.line(), "result", word, id);
    }
    return known.orElse(word.isEmpty() ? Outcome.PASSED : Outcome.ERROR);
  }

  private void test(String suite, Json test) {
    String name = test.text("name");
    String ofClass = test.text("classname").isEmpty() ? suite : test.text("classname");
    ResultBuilder builder =
        new ResultBuilder(TestId.of(ofClass, name.isEmpty() ? "(suite)" : name));
    builder.took(Seconds.parse(test.text("time").replace("s", "")));
    List<Json> failures = test.elements("failures");
    for (Json failure : failures) {
      String text = failure.text("failure").strip();
      int line = text.indexOf('\n'); // The first line is the place.
      builder.failure("", line < 0 ? text : text.substring(line + 1), text);
    }
    test.elements("skipped").forEach(each -> builder.because(each.text("message").strip()));
    Outcome said = outcome(test, builder.test());
    Outcome outcome = failures.isEmpty() ? said : Outcome.FAILED;
    Result result = builder.endAttempt(outcome).result();
    if (!name.isEmpty() || outcome.red()) {
      result = name.isEmpty() ? result.outsideTests() : result;
      tally.count(result);
      sink.result(result);
    }
  }
}
