package dev.bugbash.bench.fit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads labelled failures and sessions, both JSON Lines. */
final class LabelledData {
  private static final JsonFactory JSON = new JsonFactory();

  private LabelledData() {}

  /** Failures by id. */
  static Map<String, LabelledFailure> failures(Path file) throws IOException {
    Map<String, LabelledFailure> failures = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      Map<String, List<String>> f = fields(line);
      String id = text(f, "id");
      TestId test = TestId.of(text(f, "test_class"), text(f, "test_method"));
      Failure failure =
          new Failure(id, test, text(f, "exception"), text(f, "message"), text(f, "stack"), "");
      failures.put(id, new LabelledFailure(failure, text(f, "project"), text(f, "label")));
    }
    return failures;
  }

  static List<LabelledSession> sessions(Path file) throws IOException {
    List<LabelledSession> sessions = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Map<String, List<String>> s = fields(line);
      sessions.add(
          new LabelledSession(
              file.getFileName().toString(), text(s, "project"), s.getOrDefault("ids", List.of())));
    }
    return sessions;
  }

  private static String text(Map<String, List<String>> fields, String name) {
    List<String> values = fields.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** The strings of each field of one object; an array gives several. */
  private static Map<String, List<String>> fields(String line) throws IOException {
    Map<String, List<String>> fields = new HashMap<>();
    try (JsonParser parser = JSON.createParser(line)) {
      String field = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          field = parser.currentName();
        } else if (token == JsonToken.VALUE_STRING) {
          fields.computeIfAbsent(field, k -> new ArrayList<>()).add(parser.getText());
        }
      }
    }
    return fields;
  }
}
