package dev.bugbash.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The strings of one flat JSON object, of which a file of JSON Lines has one a line. */
public final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, List<String>> fields = new HashMap<>();

  private JsonLine() {}

  /** The objects of a file, which may be compressed: then its name ends in {@code .gz}. */
  public static List<JsonLine> read(Path file) throws IOException {
    List<JsonLine> lines = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(parse(line));
      }
    }
    return lines;
  }

  private static JsonLine parse(String text) throws IOException {
    JsonLine line = new JsonLine();
    try (JsonParser parser = JSON.createParser(text)) {
      String field = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          field = parser.currentName();
        } else if (token == JsonToken.VALUE_STRING) {
          line.fields.computeIfAbsent(field, k -> new ArrayList<>()).add(parser.getText());
        }
      }
    }
    return line;
  }

  /** The string of a field, the first of an array; empty where it has none. */
  public String text(String field) {
    return texts(field).stream().findFirst().orElse("");
  }

  /** The strings of an array. */
  public List<String> texts(String field) {
    return fields.getOrDefault(field, List.of());
  }
}
