package dev.bugbash.categorizer.assertion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values behind labels, each on lines of its own: {@code Expected: 3} and {@code Received: 4} of
 * Jest, {@code But was:} of NUnit, {@code Actual:} of xUnit and minitest, {@code got:} of RSpec and
 * Go, {@code but: was} of Hamcrest, {@code left:} of Rust.
 */
final class LabelledValues implements AssertionSyntax {
  private static final int LONGEST_LABEL = 30;

  private enum Kind {
    EXPECTED,
    EXPECTED_PATH,
    ACTUAL,
    ACTUAL_PATH,
    SUBJECT,
    POINTER,
    OTHER
  }

  /** What is another from test to test. */
  private static final Set<Kind> DIFFERING = EnumSet.of(Kind.EXPECTED, Kind.ACTUAL, Kind.POINTER);

  private static final Map<String, Kind> LABELS =
      Map.ofEntries(
          Map.entry("expected", Kind.EXPECTED),
          Map.entry("expected value", Kind.EXPECTED),
          Map.entry("expected substring", Kind.EXPECTED),
          Map.entry("expected string", Kind.EXPECTED),
          Map.entry("expected pattern", Kind.EXPECTED),
          Map.entry("expected length", Kind.EXPECTED),
          Map.entry("expected path", Kind.EXPECTED_PATH),
          Map.entry("expected number of calls", Kind.EXPECTED),
          Map.entry("expected message", Kind.EXPECTED),
          Map.entry("expected constructor", Kind.EXPECTED),
          Map.entry("want", Kind.EXPECTED),
          Map.entry("wanted", Kind.EXPECTED),
          Map.entry("right", Kind.EXPECTED),
          Map.entry("desired", Kind.EXPECTED),
          Map.entry("received", Kind.ACTUAL),
          Map.entry("received value", Kind.ACTUAL),
          Map.entry("received string", Kind.ACTUAL),
          Map.entry("received length", Kind.ACTUAL),
          Map.entry("received path", Kind.ACTUAL_PATH),
          Map.entry("received number of calls", Kind.ACTUAL),
          Map.entry("received message", Kind.ACTUAL),
          Map.entry("received constructor", Kind.ACTUAL),
          Map.entry("actual", Kind.ACTUAL),
          Map.entry("got", Kind.ACTUAL),
          Map.entry("but was", Kind.ACTUAL),
          Map.entry("but got", Kind.ACTUAL),
          Map.entry("but", Kind.ACTUAL),
          Map.entry("found", Kind.ACTUAL),
          Map.entry("left", Kind.ACTUAL),
          Map.entry("value of", Kind.SUBJECT),
          Map.entry("locator", Kind.SUBJECT),
          Map.entry("received array", Kind.OTHER),
          Map.entry("received object", Kind.OTHER),
          Map.entry("diff", Kind.OTHER),
          Map.entry("test", Kind.OTHER),
          Map.entry("messages", Kind.OTHER),
          Map.entry("call log", Kind.OTHER),
          Map.entry("timeout", Kind.OTHER),
          Map.entry("error trace", Kind.OTHER));

  private record Label(Kind kind, int line, Span value) {}

  private static final Label NONE = new Label(Kind.OTHER, 0, new Span(0, 0));

  @Override
  public Optional<Found> find(String text) {
    List<Label> labels = labels(text);
    Label path = first(labels, Kind.EXPECTED_PATH);
    Label expected = firstOr(labels, Kind.EXPECTED, path);
    Label received = first(labels, Kind.ACTUAL);
    Label actual = expected.equals(path) ? firstOr(labels, Kind.ACTUAL_PATH, received) : received;
    if (expected.kind == Kind.OTHER || actual.kind == Kind.OTHER) {
      return Optional.empty();
    }
    Span[] more =
        labels.stream()
            .filter(l -> DIFFERING.contains(l.kind))
            .filter(l -> !l.equals(expected) && !l.equals(actual))
            .map(Label::value)
            .toArray(Span[]::new);
    Label named = firstOr(labels, Kind.SUBJECT, path.equals(expected) ? NONE : path);
    String head = text.substring(0, Math.min(expected.line, actual.line)).strip();
    String subject = named.kind == Kind.OTHER ? Heads.subject(head) : named.value.of(text);
    String operator = Heads.operator(head);
    boolean not = operator.equals(Heads.EQUAL) && Heads.isNegated(text, expected.value);
    return Optional.of(
        Found.of(text, not ? "not equal" : operator, subject, expected.value, actual.value, more));
  }

  private static Label first(List<Label> labels, Kind kind) {
    return firstOr(labels, kind, NONE);
  }

  private static Label firstOr(List<Label> labels, Kind kind, Label other) {
    return labels.stream().filter(label -> label.kind == kind).findFirst().orElse(other);
  }

  private static List<Label> labels(String text) {
    List<Label> labels = new ArrayList<>();
    for (int line = 0; line < text.length(); line = Lines.next(text, line)) {
      int end = Lines.end(text, line);
      int from = Lines.speech(text, line, end);
      int colon = text.indexOf(':', from);
      if (colon > from && colon < end && colon - from <= LONGEST_LABEL) {
        Kind kind = LABELS.get(word(text, from, colon));
        if (kind != null) {
          labels.add(new Label(kind, line, value(text, colon + 1)));
        }
      }
      if (isPointer(text, from, end)) {
        labels.add(new Label(Kind.POINTER, line, new Span(line, end)));
      }
    }
    return labels;
  }

  /** RSpec numbers what it lists: {@code 1) expected}. */
  private static String word(String text, int from, int colon) {
    String word = text.substring(from, colon).strip().toLowerCase(Locale.ROOT);
    return word.matches("\\d+\\) .*") ? word.substring(word.indexOf(' ') + 1).strip() : word;
  }

  /** The rest of the line, and the lines up to a blank one or the next label. */
  private static Span value(String text, int from) {
    int end = Lines.end(text, from);
    boolean begun = !Lines.isBlank(text, from);
    int line = Lines.next(text, from);
    while (line < text.length() && goesOn(text, line, begun)) {
      begun = true;
      end = Lines.end(text, line);
      line = Lines.next(text, line);
    }
    return Heads.withoutWords(text, new Span(from, end).strip(text));
  }

  private static boolean goesOn(String text, int line, boolean begun) {
    int end = Lines.end(text, line);
    int from = Lines.speech(text, line, end);
    if (from >= end) {
      return !begun;
    }
    int colon = text.indexOf(':', from);
    boolean label =
        colon > from
            && colon < end
            && colon - from <= LONGEST_LABEL
            && LABELS.containsKey(word(text, from, colon));
    return !label
        && !isPointer(text, from, end)
        && from == Lines.firstNotBlank(text, line)
        && !text.startsWith("at ", from)
        && !text.startsWith("(compared using", from);
  }

  /** {@code ------^} of NUnit and {@code ↑ (pos 1)} of xUnit tell where two strings differ. */
  private static boolean isPointer(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == '-') {
      at++;
    }
    boolean arrow = text.startsWith("\u2193 (pos ", from) || text.startsWith("\u2191 (pos ", from);
    return arrow || (at > from && new Span(at, end).strip(text).of(text).equals("^"));
  }
}
