package dev.bugbash.categorizer.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition with the value of each of its parts below it, at the end of a line of bars, as Spock
 * and Groovy's {@code assert} draw it.
 */
final class ConditionValues implements AssertionSyntax {
  private static final String[] HEADS = {"Condition not satisfied:", "Assertion failed:"};
  private static final String ASSERT = "assert ";
  private static final String[] OPERATORS = {
    " == ", " != ", " === ", " !== ", " <= ", " >= ", " < ", " > ", " =~ ", " ==~ "
  };
  private static final String ARITHMETIC = "+-*/%";
  private static final int LONGEST_LINE = 2_000;

  @Override
  public Optional<Found> find(String text) {
    for (String head : HEADS) {
      int at = text.indexOf(head);
      if (at >= 0) {
        return drawn(text, Lines.firstNotBlank(text, at + head.length()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> drawn(String text, int firstCharacter) {
    int line = text.lastIndexOf('\n', firstCharacter) + 1;
    Span condition = new Span(line, Lines.end(text, line));
    int bars = Lines.next(text, line);
    if (condition.to() - line > LONGEST_LINE || !isBars(text, bars)) {
      return Optional.empty();
    }
    List<Span> values = values(text, bars);
    boolean asserts = text.startsWith(ASSERT, firstCharacter);
    int from = asserts ? firstCharacter + ASSERT.length() : firstCharacter;
    int operator = Operators.outside(text, from, condition.to(), OPERATORS);
    if (operator < 0) {
      String whole = new Span(from, condition.to()).of(text);
      return Optional.of(new Found(new Comparison("true", "", "", whole), values));
    }
    String sign = Operators.at(text, operator, OPERATORS);
    Span left = new Span(from, operator);
    Span right = new Span(operator + sign.length(), condition.to());
    Comparison comparison =
        new Comparison(
            sign.strip(),
            left.of(text),
            value(text, line, bars, right),
            value(text, line, bars, left));
    return Optional.of(new Found(comparison, values));
  }

  private static boolean isBars(String text, int line) {
    String said = text.substring(line, Lines.end(text, line)).strip();
    return !said.isEmpty() && said.chars().allMatch(c -> c == '|' || c == ' ');
  }

  /** The lines below the bars, up to a blank one. */
  private static List<Span> values(String text, int bars) {
    List<Span> values = new ArrayList<>();
    for (int line = bars;
        line < text.length() && !Lines.isBlank(text, line);
        line = Lines.next(text, line)) {
      values.add(new Span(line, Lines.end(text, line)).strip(text));
    }
    return values;
  }

  /**
   * What a side of the condition is: below its last bar outside of brackets, or below that of its
   * arithmetic; as it is written where it has none.
   */
  private static String value(String text, int line, int bars, Span side) {
    int last = -1;
    boolean computed = false;
    int depth = 0;
    for (int at = side.from(); at < side.to(); at++) {
      char c = text.charAt(at);
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      boolean sign = ARITHMETIC.indexOf(c) >= 0;
      int column = bars + at - line;
      boolean bar = column < Lines.end(text, bars) && text.charAt(column) == '|';
      if (bar && (depth == 0 || (depth == 1 && c == '[')) && (sign || !computed)) {
        last = at - line;
        computed = sign;
      }
    }
    return last < 0 ? side.of(text) : below(text, bars, last);
  }

  /** The first that is no bar in a column, up to the next column that had one above. */
  private static String below(String text, int bars, int column) {
    int above = bars;
    int line = Lines.next(text, bars);
    while (line < text.length() && charAt(text, line, column) == '|') {
      above = line;
      line = Lines.next(text, line);
    }
    int end = Lines.end(text, line);
    int from = Math.min(line + column, end);
    int next = from;
    do {
      next++;
    } while (next < end && charAt(text, above, next - line) != '|');
    return text.substring(from, Math.max(from, Math.min(next, end))).strip();
  }

  private static char charAt(String text, int line, int column) {
    return line + column < Lines.end(text, line) ? text.charAt(line + column) : ' ';
  }
}
