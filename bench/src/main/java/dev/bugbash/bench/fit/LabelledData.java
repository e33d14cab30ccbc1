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

  static List<LabelledSession> sessions(Path file, Map<String, LabelledFailure> failures)
      throws IOException {
    List<LabelledSession> sessions = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Map<String, List<String>> s = fields(line);
      List<LabelledFailure> members = new ArrayList<>();
      for (String id : s.getOrDefault("ids", List.of())) {
        LabelledFailure failure = failures.get(id);
        if (failure == null) {
          throw new IOException(file + " names a failure that is not given: " + id);
        }
        members.add(failure);
      }
      sessions.add(new LabelledSession(text(s, "project"), members, false));
    }
    return sessions;
  }

  static String text(Map<String, List<String>> fields, String name) {
    List<String> values = fields.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** The strings of each field of one object; an array gives several. */
  static Map<String, List<String>> fields(String line) throws IOException {
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
