package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.importers.Inspection;
import dev.bugbash.importers.Warning;
import dev.bugbash.tui.cli.print.JsonLines;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes an inspection as JSON: tests, unless there are only tickets, and tickets, unless there are
 * only tests.
 */
record InspectionFields(Inspection inspection) implements JsonLines.Fields {
  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStringField("path", inspection.path());
    json.writeStringField("format", inspection.format());
    boolean anyTickets = !inspection.tickets().isEmpty();
    boolean anyTests = inspection.tests() + inspection.outside() > 0;
    if (anyTests || !anyTickets) {
      tests(json);
    }
    if (anyTickets || !anyTests) {
      tickets(json);
    }
    json.writeArrayFieldStart("warnings");
    for (Warning warning : inspection.warnings()) {
      json.writeString(Complaints.text(warning));
    }
    json.writeEndArray();
    Optional<String> problem = Optional.of(inspection.problem()).filter(text -> !text.isEmpty());
    JsonLines.text(json, "problem", problem);
  }

  private void tests(JsonGenerator json) throws IOException {
    json.writeNumberField("tests", inspection.tests());
    json.writeNumberField("passed", inspection.passed());
    json.writeNumberField("failed", inspection.failed());
    json.writeNumberField("errors", inspection.errors());
    json.writeNumberField("skipped", inspection.skipped());
    json.writeNumberField("flaky", inspection.flaky());
    json.writeNumberField("outside", inspection.outside());
    json.writeNumberField("unnamed", inspection.unnamed());
    json.writeArrayFieldStart("failures");
    for (Inspection.Item failure : inspection.failures()) {
      json.writeStartObject();
      json.writeStringField("id", failure.id());
      json.writeStringField("title", failure.title());
      json.writeStringField("type", failure.type());
      json.writeStringField("message", failure.message());
      AttachmentFields.write(json, failure.attachments());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void tickets(JsonGenerator json) throws IOException {
    json.writeNumberField("tickets", inspection.tickets().size());
    json.writeArrayFieldStart("items");
    for (Inspection.TicketItem ticket : inspection.tickets()) {
      json.writeStartObject();
      json.writeStringField("id", ticket.id());
      json.writeStringField("title", ticket.title());
      json.writeStringField("status", ticket.status());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
