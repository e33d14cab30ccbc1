package dev.bugbash.board.sqlite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Several texts in one column: a JSON array. */
public final class JsonTexts {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonTexts() {}

  public static String write(Collection<String> texts) {
    StringWriter array = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(array)) {
      json.writeStartArray();
      for (String text : texts) {
        json.writeString(text);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    }
    return array.toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws SQLException when it is something else
   */
  public static List<String> read(String array) throws SQLException {
    List<String> read = new ArrayList<>();
    try (JsonParser json = JSON.createParser(array)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          read.add(json.getText());
        }
      }
    } catch (IOException e) {
      throw new SQLException("a list of texts is damaged", e);
    }
    return read;
  }
}
