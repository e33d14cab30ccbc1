package dev.bugbash.importers.json;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small piece of a report as a value that is asked for what it may hold: whatever is not there,
 * or is of another kind, is {@link #NONE}, an empty text, or an empty list.
 */
public final class Json {
  /** Nothing, or {@code null}. */
  public static final Json NONE = new Json(Kind.NONE, "", List.of(), Map.of());

  private enum Kind {
    NONE,
    TEXT,
    NUMBER,
    FLAG,
    ARRAY,
    OBJECT
  }

  private final Kind kind;
  private final String text;
  private final List<Json> elements;
  private final Map<String, Json> fields;

  private Json(Kind kind, String text, List<Json> elements, Map<String, Json> fields) {
    this.kind = kind;
    this.text = text;
    this.elements = elements;
    this.fields = fields;
  }

  static Json ofText(String text) {
    return new Json(Kind.TEXT, text, List.of(), Map.of());
  }

  static Json ofNumber(String digits) {
    return new Json(Kind.NUMBER, digits, List.of(), Map.of());
  }

  static Json ofFlag(boolean value) {
    return new Json(Kind.FLAG, String.valueOf(value), List.of(), Map.of());
  }

  static Json array(List<Json> elements) {
    return new Json(Kind.ARRAY, "", elements, Map.of());
  }

  static Json object(Map<String, Json> fields) {
    return new Json(Kind.OBJECT, "", List.of(), fields);
  }

  /** The value of a field. */
  public Json at(String name) {
    return fields.getOrDefault(name, NONE);
  }

  /** The value of a field of a field. */
  public Json at(String name, String inner) {
    return at(name).at(inner);
  }

  /** A text, a number or a flag as it is written; otherwise empty. */
  public String text() {
    return text;
  }

  public String text(String name) {
    return at(name).text;
  }

  /** The text of the first of these fields that has one. */
  public String text(String name, String... others) {
    String value = text(name);
    for (int i = 0; value.isEmpty() && i < others.length; i++) {
      value = text(others[i]);
    }
    return value;
  }

  public boolean flag(String name) {
    return at(name).kind == Kind.FLAG && text(name).equals("true");
  }

  /** The value of a numeric field, or of digits in a text; empty where it is none. */
  public Optional<Double> number(String name) {
    try {
      double value = Double.parseDouble(text(name));
      return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A time in milliseconds; zero where there is none. */
  public Duration millis(String name) {
    return time(number(name).orElse(0.0) * 1e6);
  }

  /** A time in seconds; zero where there is none. */
  public Duration seconds(String name) {
    return time(number(name).orElse(0.0) * 1e9);
  }

  private static Duration time(double nanos) {
    return nanos > 0 && nanos < 1e18 ? Duration.ofNanos(Math.round(nanos)) : Duration.ZERO;
  }

  /** A count in a field; -1 where there is none. */
  public int count(String name) {
    return number(name).map(value -> (int) Math.max(-1, value)).orElse(-1);
  }

  /** What an array holds, in order. */
  public List<Json> elements() {
    return elements;
  }

  public List<Json> elements(String name) {
    return at(name).elements;
  }

  /** What an object holds, in order. */
  public Map<String, Json> fields() {
    return fields;
  }

  public boolean has(String name) {
    return fields.containsKey(name);
  }

  public boolean isNone() {
    return kind == Kind.NONE;
  }

  public boolean isText() {
    return kind == Kind.TEXT;
  }

  public boolean isObject() {
    return kind == Kind.OBJECT;
  }

  public boolean isArray() {
    return kind == Kind.ARRAY;
  }

  /** For messages: a text as it is, anything else as JSON. */
  @Override
  public String toString() {
    return switch (kind) {
      case NONE -> "null";
      case TEXT, NUMBER, FLAG -> text;
      case ARRAY -> elements.toString();
      case OBJECT -> fields.toString();
    };
  }
}
