package dev.bugbash.importers.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report in JSON begins with: each field that was seen, by its path, such as {@code
 * suites/specs/title}; arrays add nothing to it.
 */
public final class JsonHead {
  static final int LONGEST_LINE = 8 * 1024;

  private static final int DEEPEST = 12;
  private static final Pattern BEGINS =
      Pattern.compile("^\\s*(?:\\{\\s*(?:[\"}]|$)|\\[\\s*(?:[{\\]]|$)).*", Pattern.DOTALL);

  private static final Pattern OBJECT = Pattern.compile("^\\s*\\{\\s*\"");

  private final Map<String, String> fields;
  private final boolean array;

  private JsonHead(Map<String, String> fields, boolean array) {
    this.fields = fields;
    this.array = array;
  }

  /** Of a document; without a field where the text begins with none. */
  public static JsonHead of(String head) {
    for (int from = 0; from >= 0 && from < head.length(); ) {
      int end = head.indexOf('\n', from);
      if (begins(head.substring(from, end < 0 ? head.length() : end))) {
        return parse(head.substring(from));
      }
      from = end < 0 ? -1 : end + 1;
    }
    return new JsonHead(Map.of(), false);
  }

  /** Of each line that begins like an object. */
  public static Stream<JsonHead> lines(String head) {
    return head.lines().filter(line -> OBJECT.matcher(line).find()).map(JsonHead::parse);
  }

  /** Whether all these fields were seen. */
  public boolean has(String... paths) {
    return Stream.of(paths).allMatch(fields::containsKey);
  }

  /** A text, number or flag at that path, the first one; empty where there is none. */
  public String text(String path) {
    return fields.getOrDefault(path, "");
  }

  /** Whether the document is an array. */
  public boolean isArray() {
    return array;
  }

  /** Whether the document, as far as it was seen, holds nothing. */
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  static boolean begins(String line) {
    return BEGINS.matcher(line).matches();
  }

  /** Whether it is a line and not a piece of one. */
  static boolean isWhole(String line) {
    return line.endsWith("\n");
  }

  /** The next line with its end, or a piece of it where it is long. */
  static @Nullable String line(Reader reader) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      line.append((char) c);
      if (c == '\n' || line.length() >= LONGEST_LINE) {
        break;
      }
    }
    return line.length() == 0 ? null : line.toString();
  }

  private static JsonHead parse(String text) {
    Map<String, String> fields = new HashMap<>();
    boolean array = text.stripLeading().startsWith("[");
    try (JsonParser parser = JsonReport.parser(text)) {
      parser.nextToken();
      collect(parser, "", fields, 0);
    } catch (IOException e) {
      // The text is a beginning, mostly cut in the middle: what was seen until then counts.
    }
    return new JsonHead(fields, array);
  }

  private static void collect(JsonParser parser, String path, Map<String, String> fields, int depth)
      throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY && depth < DEEPEST) {
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        collect(parser, path, fields, depth + 1);
      }
    } else if (token == JsonToken.START_OBJECT && depth < DEEPEST) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String inner = (path.isEmpty() ? "" : path + "/") + parser.currentName();
        fields.putIfAbsent(inner, "");
        parser.nextToken();
        collect(parser, inner, fields, depth + 1);
      }
    } else if (token != null && token.isScalarValue() && !path.isEmpty()) {
      String text = parser.getText();
      fields.merge(path, text, (old, now) -> old.isEmpty() ? now : old);
    } else {
      parser.skipChildren();
    }
  }
}
