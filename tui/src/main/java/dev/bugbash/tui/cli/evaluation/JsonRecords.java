package dev.bugbash.tui.cli.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.bugbash.importers.UnreadableReportException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** JSON Lines of flat objects: every field holds texts, one or a list of them. */
final class JsonRecords {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonRecords() {}

  /** Takes one object and says why, by an exception, where it is not what was expected. */
  interface Sink {
    void accept(Map<String, List<String>> fields) throws UnreadableReportException;
  }

  /**
   * @throws UnreadableReportException naming file and line
   */
  static void read(Path file, Sink sink) throws IOException {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          sink.accept(parse(line));
        }
      }
    } catch (JsonProcessingException e) {
      throw at(file, number, "is no JSON object: " + e.getOriginalMessage());
    } catch (UnreadableReportException e) {
      throw at(file, number, String.valueOf(e.getMessage()));
    }
  }

  /** The only text of a field; empty where the object has no such field. */
  static String text(Map<String, List<String>> fields, String name) {
    List<String> texts = fields.getOrDefault(name, List.of());
    return texts.isEmpty() ? "" : texts.get(0);
  }

  /** The only text of a field that must be there. */
  static String required(Map<String, List<String>> fields, String name)
      throws UnreadableReportException {
    String text = text(fields, name);
    if (text.isEmpty()) {
      throw new UnreadableReportException(0, "has no \"" + name + "\"");
    }
    return text;
  }

  private static UnreadableReportException at(Path file, int line, String problem) {
    return new UnreadableReportException(0, file + ": line " + line + ": " + problem);
  }

  private static Map<String, List<String>> parse(String line) throws IOException {
    Map<String, List<String>> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableReportException(0, "is no JSON object");
      }
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        fields.put(name, texts(json));
      }
    }
    return fields;
  }

  private static List<String> texts(JsonParser json) throws IOException {
    if (json.currentToken().isScalarValue()) {
      return json.currentToken() == JsonToken.VALUE_NULL ? List.of() : List.of(json.getText());
    }
    if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken().isScalarValue()) {
        texts.add(json.getText());
      } else {
        json.skipChildren();
      }
    }
    return texts;
  }
}
