package dev.bugbash.bench.releases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.bugbash.bench.JsonLine;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * A failure of which is known what mends it, as one line of JSON.
 *
 * @param release that mends it, such as {@code commons-io-2.12.0}
 * @param label its cause: the same for failures that have a method in common which mends them
 * @param cause the methods of the newer release that mend it
 */
record MinedFailure(
    String id,
    String project,
    String release,
    String label,
    String testClass,
    String testMethod,
    String exception,
    String message,
    String stack,
    List<String> cause) {
  /** Messages have halves of characters, which no file can have but escaped. */
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  static MinedFailure of(JsonLine line) {
    return new MinedFailure(
        line.text("id"),
        line.text("project"),
        line.text("release"),
        line.text("label"),
        line.text("test_class"),
        line.text("test_method"),
        line.text("exception"),
        line.text("message"),
        line.text("stack"),
        line.texts("cause"));
  }

  String test() {
    return testClass + "::" + testMethod;
  }

  String toJson() throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("project", project);
      json.writeStringField("release", release);
      json.writeStringField("label", label);
      json.writeStringField("test_class", testClass);
      json.writeStringField("test_method", testMethod);
      json.writeStringField("exception", exception);
      json.writeStringField("message", message);
      json.writeStringField("stack", stack);
      json.writeArrayFieldStart("cause");
      for (String method : cause) {
        json.writeString(method);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }
}
