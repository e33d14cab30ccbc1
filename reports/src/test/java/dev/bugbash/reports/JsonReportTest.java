package dev.bugbash.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static Map<?, ?> read(FakeBoard board) throws IOException {
    String text = SampleBoards.written(ReportKind.JSON, board);
    try (JsonParser json = new JsonFactory().createParser(text)) {
      json.nextToken();
      return (Map<?, ?>) Objects.requireNonNull(value(json));
    }
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        object.put(name, value(json));
      }
      return object;
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      List<@Nullable Object> array = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(json));
      }
      return array;
    }
    return switch (json.currentToken()) {
      case VALUE_NUMBER_INT -> json.getIntValue();
      case VALUE_NULL -> null;
      default -> json.getText();
    };
  }

  private static Map<?, ?> cluster(Map<?, ?> document, int index) {
    List<?> clusters = (List<?>) Objects.requireNonNull(document.get("clusters"));
    return (Map<?, ?>) clusters.get(index);
  }

  @Test
  void theTotalsAgreeWithTheClusters() throws IOException {
    Map<?, ?> document = read(SampleBoards.calm());

    Map<?, ?> totals = (Map<?, ?>) Objects.requireNonNull(document.get("totals"));
    assertEquals(190, totals.get("tests"));
    assertEquals(6, totals.get("failures"));
    assertEquals(4, totals.get("clustered"));
    assertEquals(2, totals.get("unclustered"));
    assertEquals(2, ((List<?>) Objects.requireNonNull(document.get("runs"))).size());
  }

  @Test
  void aClusterHasTheFieldsOfTheCommandAndMore() throws IOException {
    Map<?, ?> document = read(SampleBoards.calm());

    Map<?, ?> free = cluster(document, 0);
    assertEquals("BB-1", free.get("id"));
    assertEquals(3, free.get("size"));
    assertNull(free.get("owner"));
    assertNull(free.get("since"));
    assertEquals("mvn test -Dtest='org.example.CartTest#addsOne'", free.get("rerun"));
    Map<?, ?> held = cluster(document, 1);
    assertEquals("ann", held.get("owner"));
    assertEquals("2026-03-04T12:00:00Z", held.get("since"));
    assertEquals(1, held.get("notes"));
  }

  @Test
  void hostileTextIsKeptAndTheDocumentIsAscii() throws IOException {
    String text = SampleBoards.written(ReportKind.JSON, SampleBoards.hostile());
    Map<?, ?> cluster = cluster(read(SampleBoards.hostile()), 0);

    assertEquals(SampleBoards.HOSTILE, cluster.get("title"));
    assertTrue(text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 127)));
  }
}
