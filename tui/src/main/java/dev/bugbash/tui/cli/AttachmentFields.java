package dev.bugbash.tui.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bugbash.model.Attachment;
import java.io.IOException;
import java.util.List;

/** Writes the attachments of a failure; nothing where there are none. */
final class AttachmentFields {
  private AttachmentFields() {}

  static void write(JsonGenerator json, List<Attachment> attachments) throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("attachments");
    for (Attachment attachment : attachments) {
      json.writeStartObject();
      json.writeStringField("path", attachment.path());
      json.writeStringField("type", attachment.type());
      if (attachment.size() >= 0) {
        json.writeNumberField("size", attachment.size());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
