package dev.bugbash.categorizer.assertion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A comparison and where in the text its values stand.
 *
 * @param values do not overlap
 */
record Found(Comparison comparison, List<Span> values) {
  Found {
    values = List.copyOf(values);
  }

  static Found of(
      String text, String operator, String subject, Span expected, Span actual, Span... more) {
    List<Span> values =
        Stream.concat(Stream.of(expected, actual), Stream.of(more))
            .filter(span -> !span.isEmpty())
            .sorted(Comparator.comparingInt(Span::from))
            .toList();
    return new Found(
        new Comparison(operator, subject.strip(), expected.of(text), actual.of(text)), values);
  }

  Found movedBy(int by) {
    return new Found(
        comparison,
        values.stream().map(value -> new Span(value.from() + by, value.to() + by)).toList());
  }

  Found withValuesOf(Found other) {
    return new Found(comparison, Stream.concat(values.stream(), other.values.stream()).toList());
  }

  String replaced(String text, String mark) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (Span value : values) {
      if (value.from() >= from && !Telling.isTelling(value.of(text))) {
        out.append(text, from, value.from()).append(mark);
        from = value.to();
      }
    }
    return out.append(text, from, text.length()).toString();
  }
}
