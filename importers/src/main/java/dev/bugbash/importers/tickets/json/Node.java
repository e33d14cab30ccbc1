package dev.bugbash.importers.tickets.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.bugbash.importers.text.BoundedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A value of one ticket, with only those keys that somebody asks for. */
final class Node {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
  private static final Node NONE = new Node("");
  private static final int MOST = 5_000;

  private final String text;
  private final Map<String, Node> fields = new LinkedHashMap<>();
  private final List<Node> items = new ArrayList<>();

  private Node(String text) {
    this.text = text;
  }

  /** An object that is filled while it is read. */
  static Node object() {
    return new Node("");
  }

  /** Reads the value that the parser stands on. */
  static Node read(JsonParser parser, Predicate<String> wanted) throws IOException {
    return new Reading(parser, wanted).value();
  }

  void put(String key, Node value) {
    fields.put(key, value);
  }

  boolean has(String key) {
    return fields.containsKey(key);
  }

  /** The value below these keys; an empty one where there is none. */
  Node at(String... keys) {
    Node node = this;
    for (String key : keys) {
      node = node.fields.getOrDefault(key, NONE);
    }
    return node;
  }

  /** The text below these keys; empty where there is none. */
  String text(String... keys) {
    return at(keys).text;
  }

  /** The first of these texts that is not empty, each below one key. */
  String first(String... keys) {
    for (String key : keys) {
      if (!text(key).isEmpty()) {
        return text(key);
      }
    }
    return "";
  }

  /** Of an array its elements, otherwise nothing. */
  List<Node> items() {
    return items;
  }

  Map<String, Node> fields() {
    return fields;
  }

  /** The number below a key; -1 where there is none. */
  long number(String key) {
    String digits = text(key);
    return NUMBER.matcher(digits).matches() ? Long.parseLong(digits) : -1;
  }

  /** One ticket never becomes gigantic, however many comments it has. */
  private static final class Reading {
    private final JsonParser parser;
    private final Predicate<String> wanted;
    private int nodes;

    Reading(JsonParser parser, Predicate<String> wanted) {
      this.parser = parser;
      this.wanted = wanted;
    }

    Node value() throws IOException {
      JsonToken token = parser.currentToken();
      if (++nodes > MOST) {
        parser.skipChildren();
        return NONE;
      }
      return switch (token) {
        case START_OBJECT -> object();
        case START_ARRAY -> array();
        case VALUE_NULL -> NONE;
        default -> new Node(BoundedText.of(parser.getText(), BoundedText.STACK));
      };
    }

    private Node object() throws IOException {
      Node object = new Node("");
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        if (wanted.test(key) && nodes < MOST) {
          object.fields.put(key, value());
        } else {
          parser.skipChildren();
        }
      }
      return object;
    }

    private Node array() throws IOException {
      Node array = new Node("");
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        Node item = value();
        if (nodes < MOST) {
          array.items.add(item);
        }
      }
      return array;
    }
  }
}
