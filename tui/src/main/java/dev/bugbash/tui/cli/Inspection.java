package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import dev.bugbash.model.Ticket;
import dev.bugbash.tui.cli.print.JsonLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one report says. */
final class Inspection {
  private final String path;
  private final String format;
  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
  private final List<FailureLine> failures = new ArrayList<>();
  private final List<TicketLine> tickets = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private int flaky;
  private Optional<String> problem = Optional.empty();

  private record FailureLine(String id, String type, String message) {}

  private record TicketLine(String id, String title, String status) {}

  Inspection(String path, String format) {
    this.path = path;
    this.format = format;
  }

  void add(Result result) {
    outcomes.merge(result.outcome(), 1, Integer::sum);
    flaky += result.flaky() ? 1 : 0;
    result.failures().forEach(f -> failures.add(new FailureLine(f.id(), f.type(), f.message())));
  }

  void add(Ticket ticket) {
    tickets.add(new TicketLine(ticket.id(), ticket.title(), ticket.status()));
  }

  void warn(String warning) {
    warnings.add(warning);
  }

  /** What was read of it before does not count. */
  void fail(String why) {
    outcomes.clear();
    failures.clear();
    tickets.clear();
    flaky = 0;
    problem = Optional.of(why);
  }

  String path() {
    return path;
  }

  String format() {
    return format;
  }

  int tests() {
    return outcomes.values().stream().mapToInt(Integer::intValue).sum();
  }

  int passed() {
    return count(Outcome.PASSED);
  }

  int failed() {
    return count(Outcome.FAILED);
  }

  int errors() {
    return count(Outcome.ERROR);
  }

  int skipped() {
    return count(Outcome.SKIPPED);
  }

  int flaky() {
    return flaky;
  }

  int tickets() {
    return tickets.size();
  }

  List<String> warnings() {
    return warnings;
  }

  Optional<String> problem() {
    return problem;
  }

  private int count(Outcome outcome) {
    return outcomes.getOrDefault(outcome, 0);
  }

  void fields(JsonGenerator json) throws IOException {
    json.writeStringField("path", path);
    json.writeStringField("format", format);
    if (tickets.isEmpty()) {
      json.writeNumberField("tests", tests());
      json.writeNumberField("passed", passed());
      json.writeNumberField("failed", failed());
      json.writeNumberField("errors", errors());
      json.writeNumberField("skipped", skipped());
      json.writeNumberField("flaky", flaky);
      json.writeArrayFieldStart("failures");
      for (FailureLine failure : failures) {
        json.writeStartObject();
        json.writeStringField("id", failure.id());
        json.writeStringField("type", failure.type());
        json.writeStringField("message", failure.message());
        json.writeEndObject();
      }
      json.writeEndArray();
    } else {
      ticketFields(json);
    }
    json.writeArrayFieldStart("warnings");
    for (String warning : warnings) {
      json.writeString(warning);
    }
    json.writeEndArray();
    JsonLines.text(json, "problem", problem);
  }

  private void ticketFields(JsonGenerator json) throws IOException {
    json.writeNumberField("tickets", tickets.size());
    json.writeArrayFieldStart("items");
    for (TicketLine ticket : tickets) {
      json.writeStartObject();
      json.writeStringField("id", ticket.id());
      json.writeStringField("title", ticket.title());
      json.writeStringField("status", ticket.status());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
