package dev.bugbash.importers.tickets.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of a JSON text, as far as its beginning shows them. */
final class JsonHead {
  /** A text that is no JSON. */
  static final JsonHead NONE = new JsonHead();

  private final Set<String> raw = new HashSet<>();
  private final Set<String> keys = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();
  private boolean array;

  private JsonHead() {}

  static JsonHead of(String head) {
    String text = head.stripLeading();
    if (text.isEmpty() || "[{".indexOf(text.charAt(0)) < 0) {
      return NONE;
    }
    JsonHead keys = new JsonHead();
    keys.array = text.charAt(0) == '[';
    try (JsonParser parser = Json.FACTORY.createParser(text)) {
      keys.read(parser);
    } catch (IOException e) {
      // It ends in the middle, as a beginning does; what came before counts.
    }
    return keys;
  }

  /** Names of the objects that are open; an array has the name of its key. */
  private void read(JsonParser parser) throws IOException {
    Deque<String> open = new ArrayDeque<>();
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      switch (token) {
        case FIELD_NAME -> add(open, parser.currentName());
        case START_OBJECT, START_ARRAY -> open.addLast(key(parser));
        case END_OBJECT, END_ARRAY -> open.pollLast();
        case VALUE_STRING, VALUE_TRUE, VALUE_FALSE, VALUE_NUMBER_INT ->
            values.putIfAbsent(path(open, key(parser)), parser.getText());
        default -> {
          // Nothing to know.
        }
      }
    }
  }

  private static String key(JsonParser parser) throws IOException {
    String name = parser.currentName();
    return name == null ? "" : name;
  }

  private void add(Deque<String> open, String name) {
    String path = path(open, name);
    raw.add(path);
    keys.add(ticketPath(path));
  }

  private static String path(Deque<String> open, String name) {
    StringBuilder path = new StringBuilder();
    for (String each : open) {
      if (!each.isEmpty()) {
        path.append(each).append('.');
      }
    }
    return path.append(name).toString();
  }

  /** The path without what wraps the tickets. */
  private static String ticketPath(String path) {
    String rest = path;
    for (int dot = rest.indexOf('.'); dot > 0; dot = rest.indexOf('.')) {
      if (!Envelope.wraps(rest.substring(0, dot))) {
        return rest;
      }
      rest = rest.substring(dot + 1);
    }
    return rest;
  }

  /** Whether the text is an array, or begins with one. */
  boolean array() {
    return array;
  }

  /**
   * Whether a ticket, or what wraps the tickets, has all these keys, such as {@code user.login}.
   */
  boolean has(String... wanted) {
    return keys.containsAll(Set.of(wanted));
  }

  /** Whether it has any of these keys. */
  boolean hasAny(String... wanted) {
    for (String key : wanted) {
      if (keys.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there are all these keys at the top. */
  boolean top(String... wanted) {
    return !array && raw.containsAll(Set.of(wanted));
  }

  /** Whether at the top there is this key and no other. */
  boolean only(String key) {
    return !array && raw.stream().allMatch(path -> path.equals(key) || path.startsWith(key + "."));
  }

  /** The keys of a ticket, without those of the objects in it. */
  Set<String> names() {
    return keys.stream().filter(key -> key.indexOf('.') < 0).collect(Collectors.toSet());
  }

  /** The first value below a key of the top; empty where there is none. */
  String value(String path) {
    return values.getOrDefault(path, "");
  }
}
