package dev.bugbash.categorizer.assertion;

import java.util.List;
import java.util.Optional;

/**
 * A difference line by line, with a minus before what was expected: {@code - Expected} of Jest,
 * {@code --- Expected} of PHPUnit, {@code + actual - expected} of Node and Mocha, {@code (-want
 * +got)} of Go.
 */
final class DiffValues implements AssertionSyntax {
  private static final String[] HEADS = {
    "+ actual - expected",
    "- expected + actual",
    "+ expected - actual",
    "(-want +got)",
    "(-got +want)",
    "--- Expected",
    "- Expected"
  };
  private static final int LONGEST_HEAD = 120;

  @Override
  public Optional<Found> find(String text) {
    for (String head : HEADS) {
      int at = text.indexOf(head);
      if (at >= 0) {
        boolean reversed = head.equals("(-got +want)") || head.equals("+ expected - actual");
        return difference(text, at, reversed);
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
    String before = text.substring(0, head).strip();
    Comparison comparison =
        new Comparison(
            Heads.operator(before),
            Heads.subject(before),
            (reversed ? plus : minus).toString().strip(),
            (reversed ? minus : plus).toString().strip());
    return Optional.of(new Found(comparison, List.of(new Span(begin, end).strip(text))));
  }

  private static boolean isHead(String line) {
    String said = line.strip();
    return said.startsWith("+++ ")
        || said.startsWith("--- ")
        || said.startsWith("@@ ")
        || said.startsWith("+ Received")
        || (said.length() < LONGEST_HEAD && said.endsWith("(-want +got):"));
  }
}
