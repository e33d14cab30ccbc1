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

  /** Blanks before a line without a sign. */
  private static final int CONTEXT = 2;

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
    int column = signColumn(text, begin);
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
      if ((changed && said.isBlank() && !goesOn(text, line, column)) || isFrame(said)) {
        break;
      }
      char c = sign(said, column);
      String rest = said.substring(c == ' ' ? 0 : column + 1);
      if (c != '+') {
        minus.append(rest.strip()).append('\n');
      }
      if (c != '-') {
        plus.append(rest.strip()).append('\n');
      }
      changed |= c != ' ';
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

  /** Signs stand before everything else: one further in is of a value. */
  private static int signColumn(String text, int begin) {
    int column = Integer.MAX_VALUE;
    for (int line = begin; line < text.length(); line = Lines.next(text, line)) {
      int at = Lines.firstNotBlank(text, line);
      if (at < Lines.end(text, line) && "+-".indexOf(text.charAt(at)) >= 0) {
        column = Math.min(column, at - line);
      }
    }
    return column;
  }

  /** The sign of a line; a blank where it has none. */
  private static char sign(String line, int column) {
    boolean signed = Lines.firstNotBlank(line, 0) == column && column < line.length();
    return signed && "+-".indexOf(line.charAt(column)) >= 0 ? line.charAt(column) : ' ';
  }

  /** Whether the difference goes on below a blank line, with signs or indented. */
  private static boolean goesOn(String text, int blank, int column) {
    int at = Lines.firstNotBlank(text, blank);
    int line = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    String said = text.substring(line, Lines.end(text, line));
    boolean context = at - line >= column + CONTEXT && !isFrame(said);
    return at < text.length() && (context || sign(said, column) != ' ');
  }

  private static boolean isFrame(String line) {
    String said = line.strip();
    return said.startsWith("at ") || said.startsWith("❯ ");
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
