package dev.bugbash.categorizer.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Expected equality of these values:} of GoogleTest, each expression with its value below
 * where it is not one itself, and {@code Expected: (size) < (3), actual: 5 vs 3}.
 */
final class GoogleTestValues implements AssertionSyntax {
  private static final String EQUALITY = "Expected equality of these values:";
  private static final String WHICH = "Which is: ";
  private static final String RELATION = "Expected: (";
  private static final int LONGEST_LINE = 2_000;
  private static final Pattern RELATED =
      Pattern.compile(
          "Expected: \\((?<left>.*)\\) (?<operator>[<>]=?|!=) \\((?<right>.*)\\), actual: (?<actual>.*) vs (?<expected>.*)");

  @Override
  public Optional<Found> find(String text) {
    int equality = text.indexOf(EQUALITY);
    if (equality >= 0) {
      return equality(text, equality + EQUALITY.length());
    }
    int relation = text.indexOf(RELATION);
    return relation < 0 ? Optional.empty() : relation(text, relation);
  }

  private static Optional<Found> relation(String text, int from) {
    int end = Lines.end(text, from);
    Matcher related = RELATED.matcher(text).region(from, end);
    if (end - from > LONGEST_LINE || !related.matches()) {
      return Optional.empty();
    }
    Span expected = new Span(related.start("expected"), related.end("expected"));
    Span actual = new Span(related.start("actual"), related.end("actual"));
    return Optional.of(
        Found.of(text, related.group("operator"), related.group("left"), expected, actual));
  }

  private static Optional<Found> equality(String text, int from) {
    List<Span> values = new ArrayList<>();
    boolean firstIsComputed = false;
    StringBuilder subject = new StringBuilder();
    for (int line = Lines.next(text, from);
        line < text.length() && !Lines.isBlank(text, line);
        line = Lines.next(text, line)) {
      Span said = new Span(line, Lines.end(text, line)).strip(text);
      boolean which = text.startsWith(WHICH, said.from());
      if (which && !values.isEmpty()) {
        firstIsComputed |= values.size() == 1;
        Span expression = values.remove(values.size() - 1);
        subject.append(subject.length() == 0 ? "" : ", ").append(expression.of(text));
        values.add(new Span(Math.min(said.to(), said.from() + WHICH.length()), said.to()));
      } else if (values.size() < 2) {
        values.add(said);
      }
    }
    if (values.size() != 2) {
      return Optional.empty();
    }
    int expected = firstIsComputed && subject.indexOf(", ") < 0 ? 1 : 0;
    return Optional.of(
        Found.of(
            text, "equal", subject.toString(), values.get(expected), values.get(1 - expected)));
  }
}
