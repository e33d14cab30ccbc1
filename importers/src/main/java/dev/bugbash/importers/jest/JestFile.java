package dev.bugbash.importers.jest;

import static java.util.stream.Collectors.joining;

import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.Trace;
import dev.bugbash.importers.text.Ansi;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** One test file of a report. Used once. */
final class JestFile {
  private static final String DID_NOT_RUN = "Test suite failed to run";

  /** Jest puts the messages of tests together; Vitest writes only the file's own. */
  private static final String OF_A_TEST = "\u25cf";

  private static final int MOST_ATTEMPTS = 100;

  private final Json file;
  private final String name;
  private final boolean failed;
  private final Set<List<String>> suites = new LinkedHashSet<>();
  private final Set<List<String>> redSuites = new HashSet<>();
  private final Set<List<String>> ranSuites = new HashSet<>();

  JestFile(Json file) {
    this.file = file;
    this.name = file.text("name", "testFilePath");
    this.failed = JestJson.STATUSES.outcome(file.text("status")).filter(Outcome::red).isPresent();
  }

  /**
   * @param unknown takes a status that is none, and the test
   */
  List<Result> results(BiConsumer<String, TestId> unknown) {
    List<Json> tests =
        file.has("assertionResults")
            ? file.elements("assertionResults")
            : file.elements("testResults");
    List<Result> results = new ArrayList<>();
    for (Json test : tests) {
      Result result = result(test, unknown);
      results.add(result);
      List<String> titles = test.elements("ancestorTitles").stream().map(Json::text).toList();
      for (int depth = 0; depth <= titles.size(); depth++) {
        (result.outcome().red() ? redSuites : suites).add(titles.subList(0, depth));
        if (result.outcome() != Outcome.SKIPPED) {
          ranSuites.add(titles.subList(0, depth));
        }
      }
    }
    return results;
  }

  /** What broke in the file outside its tests; to be asked after the results. */
  Optional<Result> broken() {
    Json error = file.at("testExecError");
    String message = Ansi.strip(file.text("message", "failureMessage"));
    int mark = message.indexOf(DID_NOT_RUN);
    boolean own = !message.isBlank() && !message.contains(OF_A_TEST);
    if (error.isNone() && mark < 0 && (!failed || (!redSuites.isEmpty() && !own))) {
      return Optional.empty();
    }
    List<List<String>> skipped = redSuites.isEmpty() && !own ? skippedBlocks() : List.of();
    redSuites.add(List.of());
    redSuites.addAll(skipped);
    Trace trace = Trace.of(mark < 0 ? message : own(message, mark));
    String said = error.text("message").isEmpty() ? trace.message() : error.text("message");
    String stack = error.text("stack").isEmpty() ? trace.stack() : error.text("stack");
    String otherwise = said.isEmpty() ? silent(skipped) : said;
    return Optional.of(
        Outside.failure(name, "(file)", "", Trace.of(otherwise).message(), Ansi.strip(stack)));
  }

  /** Those at the top in which no test ran, as Vitest leaves them where their set-up failed. */
  private List<List<String>> skippedBlocks() {
    return suites.stream()
        .filter(titles -> titles.size() == 1 && !ranSuites.contains(titles))
        .toList();
  }

  private static String silent(List<List<String>> skipped) {
    String blocks = skipped.stream().map(titles -> titles.get(0)).collect(joining(", "));
    return blocks.isEmpty()
        ? "the file failed, but none of its tests did"
        : "the tests of " + blocks + " were skipped: its set-up failed";
  }

  /** The file itself, and its describe blocks with a red test or without their set-up. */
  int redSuites() {
    return redSuites.size();
  }

  /** Describe blocks of a file that failed in which nothing is red; to be asked last. */
  List<TestId> suitesThatMayHaveFailed() {
    return suites.stream()
        .filter(titles -> failed && !titles.isEmpty() && !redSuites.contains(titles))
        .map(titles -> TestId.of(name, String.join(" > ", titles)))
        .toList();
  }

  /** What is said below the mark, up to the next test's message. */
  private static String own(String text, int mark) {
    int start = mark + DID_NOT_RUN.length();
    int next = text.indexOf("\n  ● ", start);
    return text.substring(start, next < 0 ? text.length() : next).stripIndent().strip();
  }

  private Result result(Json test, BiConsumer<String, TestId> unknown) {
    TestId id = TestId.of(name, fullName(test));
    String status = test.text("status");
    Optional<Outcome> known = JestJson.STATUSES.outcome(status);
    if (known.isEmpty()) {
      unknown.accept(status, id);
    }
    Outcome outcome = known.orElse(Outcome.ERROR);
    ResultBuilder builder = new ResultBuilder(id).took(test.millis("duration"));
    retries(test, outcome, builder);
    if (outcome.red()) {
      test.elements("failureMessages").forEach(message -> add(builder, message));
    }
    if (status.equals("todo")) {
      builder.because("todo");
    }
    return builder.endAttempt(outcome).result();
  }

  private static void retries(Json test, Outcome outcome, ResultBuilder builder) {
    List<Json> reasons = new ArrayList<>(test.elements("retryReasons"));
    if (reasons.isEmpty() && outcome == Outcome.PASSED) {
      reasons.addAll(test.elements("failureMessages"));
    }
    int missing = Math.min(MOST_ATTEMPTS, test.count("invocations") - 1) - reasons.size();
    for (Json reason : reasons) {
      add(builder, reason);
      builder.endAttempt(Outcome.FAILED);
    }
    for (; missing > 0 && outcome != Outcome.SKIPPED; missing--) {
      builder.endAttempt(Outcome.FAILED);
    }
  }

  private static void add(ResultBuilder builder, Json message) {
    Trace trace = Trace.of(message.isObject() ? message.text("stack", "message") : message.text());
    builder.failure("", trace.message(), trace.stack());
  }

  private static String fullName(Json test) {
    String full = test.text("fullName", "title", "name");
    return full.isEmpty() ? "(unnamed)" : full;
  }
}
