package dev.bugbash.categorizer.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code assert 1 == 2} of pytest, {@code 1 != 2} and {@code 'a' not found in 'b'} of unittest,
 * {@code 3 !== 4} of Node, {@code 3 did not equal 4} of ScalaTest, with the lines below that repeat
 * the values.
 */
final class OperatorValues implements AssertionSyntax {
  private static final int LONGEST_LINE = 6_000;
  private static final String ASSERT = "assert ";
  private static final String[] OPERATORS = {
    " did not equal ",
    " is not equal to ",
    " not found in ",
    " unexpectedly found in ",
    " not less than ",
    " not greater than ",
    " is not ",
    " not in ",
    " !== ",
    " === ",
    " == ",
    " != ",
    " <= ",
    " >= ",
    " is ",
    " in ",
    " < ",
    " > "
  };
  private static final Pattern LITERAL =
      Pattern.compile("'.*'|\".*\"|-?\\d[\\d.n]*|[\\[{].*|null|undefined|true|false|NaN");
  private static final String[] NAMES = {
    "AssertionError [ERR_ASSERTION]: ", "AssertionError: ", "AssertionError "
  };
  private static final String[] DIFFERS = {
    "Lists differ: ", "Tuples differ: ", "Sequences differ: ", "Sets differ: ", "First differing"
  };

  @Override
  public Optional<Found> find(String text) {
    int line = start(text);
    int end = Lines.end(text, line);
    if (line < 0 || end - line > LONGEST_LINE) {
      return Optional.empty();
    }
    boolean asserts = text.startsWith(ASSERT, line);
    int from = asserts ? line + ASSERT.length() : afterDiffers(text, line);
    int at = Operators.outside(text, from, end, OPERATORS);
    if (at < 0) {
      return asserts ? truth(text, from, end) : Optional.empty();
    }
    String operator = Operators.at(text, at, OPERATORS);
    boolean symbol = operator.strip().length() <= 3 && !Character.isLetter(operator.charAt(1));
    boolean words = operator.contains("found in") || operator.contains(" equal");
    boolean differs = symbol && operator.contains("!=");
    if (!asserts && !words && !differs && !areLiterals(text, from, at, operator, end)) {
      return Optional.empty();
    }
    Span label = asserts ? new Span(from, from) : label(text, from, at);
    Span left = new Span(label.to(), at).strip(text);
    Span right = message(text, new Span(at + operator.length(), end), asserts).strip(text);
    boolean needle = operator.endsWith("in ");
    List<Span> repeated = repeated(text, end, left);
    return Optional.of(
        Found.of(
            text,
            operator.strip(),
            label.isEmpty() ? subject(text, end) : label.withoutEnd(text, ":").of(text),
            needle ? left : right,
            needle ? right : left,
            repeated.toArray(Span[]::new)));
  }

  /** {@code '1.50s' == '1.5s'} of Node, which says no more. */
  private static boolean areLiterals(String text, int from, int at, String operator, int end) {
    Span right = new Span(at + operator.length(), end);
    return operator.equals(" == ")
        && Lines.isBlank(text, Lines.next(text, end))
        && LITERAL.matcher(text.substring(from, at)).matches()
        && LITERAL.matcher(right.of(text)).matches();
  }

  /** The line that says it: the first, without an exception's name before it, or Node's second. */
  private static int start(String text) {
    int begin = Lines.firstNotBlank(text, 0);
    String name = Operators.at(text, begin, NAMES);
    int said = Lines.firstNotBlank(text, begin + name.length());
    if (text.startsWith("Expected values to be", said)) {
      return Lines.firstNotBlank(text, Lines.end(text, said));
    }
    return asserting(text, said);
  }

  /** pytest says the test's own message first. */
  private static int asserting(String text, int said) {
    for (int line = said; line >= 0 && line < text.length(); line = Lines.next(text, line)) {
      if (text.startsWith(ASSERT, line)) {
        return line;
      }
    }
    return said;
  }

  private static int afterDiffers(String text, int line) {
    for (String differs : DIFFERS) {
      if (text.startsWith(differs, line)) {
        return line + differs.length();
      }
    }
    return line;
  }

  /** {@code assert f(x)}, {@code assert not f(x)}. */
  private static Optional<Found> truth(String text, int from, int end) {
    boolean not = text.startsWith("not ", from);
    Span actual = new Span(not ? from + 4 : from, end).strip(text);
    return Optional.of(
        Found.of(text, not ? "not" : "true", subject(text, end), new Span(end, end), actual));
  }

  /** What the test says before the values: {@code total differs: 1 != 2}. */
  private static Span label(String text, int from, int to) {
    int blank = Operators.outside(text, from, to, " ");
    int colon = -1;
    while (blank > 0) {
      colon = text.charAt(blank - 1) == ':' ? blank : colon;
      blank = Operators.outside(text, blank + 1, to, " ");
    }
    return new Span(from, Math.max(from, colon));
  }

  /** unittest adds what the test says after a colon; others in brackets. */
  private static Span message(String text, Span right, boolean asserts) {
    int colon = asserts ? -1 : Operators.outside(text, right.from(), right.to(), " : ", " (");
    return colon < 0 ? right : new Span(right.from(), colon);
  }

  /** {@code + where 1 = len([])} says what the value is of. */
  private static String subject(String text, int from) {
    int where = text.indexOf("+  where ", from);
    int end = where < 0 ? -1 : Lines.end(text, where);
    int equal = where < 0 ? -1 : Operators.outside(text, where + 9, end, " = ");
    return equal < 0 ? "" : text.substring(equal + 3, end);
  }

  /** The lines of the difference, and where a value is said again. */
  private static List<Span> repeated(String text, int from, Span left) {
    List<Span> spans = new ArrayList<>();
    String value = left.of(text);
    for (int line = Lines.next(text, from); line < text.length(); line = Lines.next(text, line)) {
      int end = Lines.end(text, line);
      int at = Lines.firstNotBlank(text, line);
      if (text.startsWith("+  where " + value + " = ", at)) {
        spans.add(new Span(at + 9, at + 9 + value.length()));
      } else if (at + 1 < end && isDifference(text, at)) {
        spans.add(new Span(at + 1, end).strip(text));
      }
    }
    return spans;
  }

  private static boolean isDifference(String text, int at) {
    char sign = text.charAt(at);
    boolean where = text.startsWith("+  where", at) || text.startsWith("+    and", at);
    return (sign == '-' || sign == '+' || sign == '?') && text.charAt(at + 1) == ' ' && !where;
  }
}
