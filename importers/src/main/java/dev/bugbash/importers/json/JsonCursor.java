package dev.bugbash.importers.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.bugbash.importers.UnreadableReportException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a document value by value. It stands on the start of a value; what a reader of that
 * value leaves unread is skipped.
 */
public final class JsonCursor {
  /** Characters of all texts in one value that is taken as a whole. */
  private static final int MOST_TEXT = 16_000_000;

  /** Characters of each further text beyond that. */
  private static final int SHORT = 500;

  private static final int MOST_VALUES = 2_000_000;

  private final JsonParser parser;
  private final int linesBefore;
  private int texts;
  private int values;

  JsonCursor(JsonParser parser, int linesBefore) {
    this.parser = parser;
    this.linesBefore = linesBefore;
  }

  /** Reads the value of a field, wholly or not at all. */
  public interface Field {
    void read(String name) throws IOException;
  }

  /** Reads an element of an array, wholly or not at all. */
  public interface Element {
    void read() throws IOException;
  }

  /** The line that the cursor has come to, from 1. */
  public int line() {
    return linesBefore + parser.currentLocation().getLineNr();
  }

  public boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  public boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /** Reads the fields of the object that begins here, to its end; nothing where there is none. */
  public void fields(Field field) throws IOException {
    if (!isObject()) {
      return;
    }
    while (next() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      next();
      field.read(name);
      skip();
    }
  }

  /** Reads the elements of the array that begins here, to its end; nothing where there is none. */
  public void elements(Element element) throws IOException {
    if (!isArray()) {
      return;
    }
    while (next() != JsonToken.END_ARRAY) {
      element.read();
      skip();
    }
  }

  /** The value that begins here as a whole, without fields of these names at any depth. */
  public Json value(Set<String> without) throws IOException {
    texts = 0;
    values = 0;
    return build(without);
  }

  /** That the report can't be read, for a reason found here. */
  public UnreadableReportException unreadable(String reason) {
    return new UnreadableReportException(line(), reason);
  }

  boolean nextRoot() throws IOException {
    return next() != null;
  }

  void skip() throws IOException {
    try {
      parser.skipChildren();
    } catch (JsonProcessingException e) {
      throw JsonReport.unreadable(e, line());
    }
  }

  private Json build(Set<String> without) throws IOException {
    if (++values > MOST_VALUES) {
      throw unreadable("a value that holds more than " + MOST_VALUES + " others");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(without);
      case START_ARRAY -> array(without);
      case VALUE_STRING -> Json.ofText(text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Json.ofNumber(text());
      case VALUE_TRUE -> Json.ofFlag(true);
      case VALUE_FALSE -> Json.ofFlag(false);
      default -> Json.NONE;
    };
  }

  private Json object(Set<String> without) throws IOException {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (next() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      next();
      if (without.contains(name)) {
        skip();
      } else {
        fields.put(name, build(without));
      }
    }
    return Json.object(fields);
  }

  private Json array(Set<String> without) throws IOException {
    List<Json> elements = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      elements.add(build(without));
    }
    return Json.array(elements);
  }

  private String text() throws IOException {
    try {
      String text = parser.getText();
      texts += text.length();
      return texts > MOST_TEXT && text.length() > SHORT ? text.substring(0, SHORT) + "…" : text;
    } catch (JsonProcessingException e) {
      throw JsonReport.unreadable(e, line());
    }
  }

  private @Nullable JsonToken next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      if (token == null && !parser.getParsingContext().inRoot()) {
        throw unreadable("the file ends in the middle");
      }
      return token;
    } catch (JsonProcessingException e) {
      throw JsonReport.unreadable(e, line());
    }
  }
}
