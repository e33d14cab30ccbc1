package dev.bugbash.categorizer.assertion;

import java.util.List;
import java.util.Optional;

/**
 * A difference line by line, with a minus before what was expected: {@code - Expected} and {@code -
 * Snapshot} of Jest, {@code --- Expected} of PHPUnit, {@code + actual - expected} of Node and
 * Mocha, {@code (-want +got)} of Go.
 */
final class DiffValues implements AssertionSyntax {

  /**
   * The line above a difference.
   *
   * @param reversed whether a plus is before what was expected
   */
  private record Legend(String words, boolean reversed) {}

  private static final List<Legend> LEGENDS =
      List.of(
          new Legend("+ actual - expected", false),
          new Legend("- expected + actual", false),
          new Legend("+ expected - actual", true),
          new Legend("Difference (- actual, + expected)", true),
          new Legend("(-want +got)", false),
          new Legend("(-got +want)", true),
          new Legend("--- Expected", false),
          new Legend("--- expected", false),
          new Legend("- Expected", false),
          new Legend("- Snapshot", false));

  private static final int LONGEST_HEAD = 120;
  private static final AssertionSyntax SENTENCE = new PhrasedValues();

  @Override
  public Optional<Found> find(String text) {
    for (Legend legend : LEGENDS) {
      int at = text.indexOf(legend.words);
      if (at >= 0) {
        return difference(text, at, legend.reversed);
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> difference(String text, int head, boolean reversed) {
    StringBuilder minus = new StringBuilder();
    StringBuilder plus = new StringBuilder();
    int begin = Lines.next(text, head);
    int end = begin;
    boolean changed = false;
    for (int line = begin; line < text.length(); line = Lines.next(text, line)) {
      String said = text.substring(line, Lines.end(text, line));
      if (changed && isLegend(said)) {
        break;
      }
      if (isHead(said)) {
        begin = changed ? begin : Lines.next(text, line);
        continue;
      }
      if ((said.isBlank() && changed) || said.strip().startsWith("at ")) {
        break;
      }
      int sign = Lines.firstNotBlank(said, 0);
      char c = sign < said.length() ? said.charAt(sign) : ' ';
      String rest = said.substring(Math.min(said.length(), c == '-' || c == '+' ? sign + 1 : 0));
      if (c != '+') {
        minus.append(rest.strip()).append('\n');
      }
      if (c != '-') {
        plus.append(rest.strip()).append('\n');
      }
      changed |= c == '-' || c == '+';
      end = Lines.end(text, line);
    }
    if (!changed || begin >= end) {
      return Optional.empty();
    }
    Comparison said = said(text.substring(0, head).strip());
    Comparison comparison =
        new Comparison(
            said.operator(),
            said.subject(),
            (reversed ? plus : minus).toString().strip(),
            (reversed ? minus : plus).toString().strip());
    return Optional.of(new Found(comparison, List.of(new Span(begin, end).strip(text))));
  }

  /** What a sentence above the difference says, often with the same values, cut. */
  private static Comparison said(String before) {
    Optional<Found> sentence = before.endsWith(":") ? Optional.empty() : SENTENCE.find(before);
    return sentence
        .map(Found::comparison)
        .orElseGet(() -> new Comparison(Heads.operator(before), Heads.subject(before), "", ""));
  }

  private static boolean isLegend(String line) {
    return LEGENDS.stream().anyMatch(legend -> line.strip().equals(legend.words));
  }

  private static boolean isHead(String line) {
    String said = line.strip();
    return said.equals("^")
        || said.startsWith("+++ ")
        || said.startsWith("--- ")
        || said.startsWith("@@ ")
        || said.startsWith("+ Received")
        || (said.length() < LONGEST_HEAD && said.endsWith("(-want +got):"));
  }
}
