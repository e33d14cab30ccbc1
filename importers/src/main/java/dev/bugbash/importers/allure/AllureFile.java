package dev.bugbash.importers.allure;

import dev.bugbash.importers.ReportSink;
import dev.bugbash.importers.json.Json;
import dev.bugbash.importers.outcome.Outside;
import dev.bugbash.importers.outcome.ResultBuilder;
import dev.bugbash.importers.outcome.UnknownWords;
import dev.bugbash.importers.text.Ansi;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.TestId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One file: an attempt at a test, the fixtures around some, or what broke outside of all. */
final class AllureFile {
  private static final int MOST_ATTACHMENTS = 100;

  private final Json json;
  private final ReportSink sink;

  AllureFile(Json json, ReportSink sink) {
    this.json = json;
    this.sink = sink;
  }

  void read() {
    if (!json.has("uuid")) {
      json.elements("errors").forEach(this::global);
      return;
    }
    boolean container = json.has("children") || json.has("befores") || json.has("afters");
    if (container && !json.has("status") && !json.has("historyId")) {
      json.elements("befores").forEach(this::fixture);
      json.elements("afters").forEach(this::fixture);
    } else {
      result();
    }
  }

  private void global(Json error) {
    String message = Ansi.strip(error.text("message"));
    sink.result(Outside.failure("", "(run)", "", message, Ansi.strip(error.text("trace"))));
  }

  private void fixture(Json fixture) {
    Optional<Outcome> outcome = AllureResults.STATUSES.outcome(fixture.text("status"));
    if (outcome.filter(Outcome::red).isPresent()) {
      Json details = fixture.at("statusDetails");
      String what = fixture.text("name").isEmpty() ? "(fixture)" : fixture.text("name");
      String message = Ansi.strip(details.text("message"));
      sink.result(
          Outside.failure(json.text("name"), what, "", message, Ansi.strip(details.text("trace"))));
    }
  }

  private void result() {
    String status = json.text("status");
    Optional<Outcome> known = AllureResults.STATUSES.outcome(status);
    ResultBuilder builder = new ResultBuilder(test()).took(time());
    if (known.isEmpty() && !status.isEmpty()) {
      new UnknownWords(sink).warn(1, "status", status, builder.test());
    }
    Outcome outcome = known.orElse(Outcome.ERROR);
    Json details = json.at("statusDetails");
    String message = Ansi.strip(details.text("message")).strip();
    if (status.isEmpty()) {
      message = ("the test has no status: it began and never ended\n" + message).strip();
    }
    if (outcome.red()) {
      builder.failure("", message, Ansi.strip(details.text("trace")));
    } else if (outcome == Outcome.SKIPPED) {
      builder.because(message);
    }
    attachments(json).limit(MOST_ATTACHMENTS).forEach(builder::attachment);
    Result result = builder.endAttempt(outcome).result();
    String history = json.text("historyId");
    if (history.isEmpty()) {
      sink.result(result);
    } else {
      sink.attempt(result, history, (long) (double) json.number("start").orElse(0.0));
    }
  }

  /** Its own, and those of its steps. */
  private static Stream<Attachment> attachments(Json of) {
    return Stream.concat(
        of.elements("attachments").stream()
            .map(each -> new Attachment(each.text("source", "name"), each.text("type"), -1)),
        of.elements("steps").stream().flatMap(AllureFile::attachments));
  }

  private Duration time() {
    double start = json.number("start").orElse(0.0);
    double stop = json.number("stop").orElse(0.0);
    double millis = start > 0 && stop > start ? stop - start : 0;
    return millis < 1e12 ? Duration.ofMillis((long) millis) : Duration.ZERO;
  }

  private TestId test() {
    String name = json.text("name", "fullName", "historyId", "uuid");
    String parameters =
        json.elements("parameters").stream()
            .filter(each -> !each.flag("excluded") && !each.text("mode").equals("hidden"))
            .map(each -> each.text("value"))
            .collect(Collectors.joining(", "));
    return new TestId(suite(), name.isEmpty() ? "(unnamed)" : name, parameters);
  }

  private String suite() {
    String ofClass = label("testClass");
    if (!ofClass.isEmpty()) {
      return ofClass;
    }
    List<String> suites =
        Stream.of("parentSuite", "suite", "subSuite")
            .map(this::label)
            .filter(label -> !label.isEmpty())
            .toList();
    return suites.isEmpty() ? label("package") : String.join(" > ", suites);
  }

  private String label(String name) {
    return json.elements("labels").stream()
        .filter(each -> each.text("name").equals(name))
        .map(each -> each.text("value"))
        .findFirst()
        .orElse("");
  }
}
