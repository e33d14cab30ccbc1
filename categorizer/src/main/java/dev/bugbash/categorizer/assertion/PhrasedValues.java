package dev.bugbash.categorizer.assertion;

import java.util.Optional;

/**
 * A sentence with its values between its words: {@code got 3, want 4} of Go, {@code expected 3 to
 * equal 4} of Chai, {@code Expected x to be 3, but found 4} of FluentAssertions, {@code Failed
 * asserting that 3 matches expected 4} of PHPUnit.
 */
final class PhrasedValues implements AssertionSyntax {
  private static final int LONGEST_LINE = 3_000;
  private static final int MOST_LINES = 20;
  private static final String[] WANTED = {
    "want", "wanted", "wantErr", "expected", "expecting", "expect"
  };
  private static final String[] GOT = {"got", "actual", "received", "found", "was", "have"};
  private static final String[] MATCHERS = {
    " to deeply equal ",
    " to not deeply equal ",
    " to strictly equal ",
    " to loosely deeply equal ",
    " not to equal ",
    " to not equal ",
    " to equal ",
    " to eql ",
    " to eq ",
    " to include ",
    " to contain ",
    " to match ",
    " to have property ",
    " to have a length of ",
    " to have length ",
    " not to be ",
    " to not be ",
    " to be less than or equal to ",
    " to be less than ",
    " to be greater than or equal to ",
    " to be greater than ",
    " to be at least ",
    " to be at most ",
    " to be above ",
    " to be below ",
    " to be close to ",
    " to be a ",
    " to be an ",
    " to be ",
    " to throw ",
    " to start with ",
    " to exist"
  };
  private static final String[] BUTS = {" but found", " but got", " but was"};

  /** A comment of Vitest, and the next sentence of Jasmine, which says each path by itself. */
  private static final String[] MORE = {" // ", " Expected $"};

  /** Of {@code Expected X to be thrown, but nothing was thrown}, which names no value. */
  private static final String THROWN = " to be thrown";

  private static final String PHPUNIT = "Failed asserting that ";
  private static final String[] PHP_MATCHERS = {
    " matches expected ",
    " is identical to ",
    " is equal to ",
    " contains ",
    " is of type ",
    " matches ",
    " is "
  };

  @Override
  public Optional<Found> find(String text) {
    int lines = 0;
    for (int line = 0;
        line < text.length() && lines++ < MOST_LINES;
        line = Lines.next(text, line)) {
      int end = Lines.end(text, line);
      int from = Lines.speech(text, line, end);
      if (end - from > 0 && end - from <= LONGEST_LINE) {
        Optional<Found> found = inLine(text, from, end);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> inLine(String text, int from, int end) {
    int php = text.indexOf(PHPUNIT, from);
    if (php >= 0 && php < end) {
      return matched(text, php + PHPUNIT.length(), end, PHP_MATCHERS, text.substring(from, php));
    }
    int expected = word(text, from, end, WANTED);
    if (expected < 0) {
      return Optional.empty();
    }
    int value = expected + wordLength(text, expected, end);
    int matcher = Operators.outside(text, value, end, MATCHERS);
    if (matcher > 0 && text.startsWith(THROWN, matcher)) {
      return Optional.empty();
    }
    if (matcher > 0) {
      return matched(text, value, end, MATCHERS, text.substring(from, expected));
    }
    int got = got(text, from, expected, end);
    boolean within = got >= 0 && got < expected && isOfValue(text, from, got, expected);
    return got < 0 || within
        ? wantOnly(text, from, expected, end)
        : pair(text, from, expected, got, end);
  }

  /**
   * The word before what there was: after {@code but}, else the first there is; one within the
   * first value gives way to one after a bracket.
   */
  private static int got(String text, int from, int expected, int end) {
    int but = Operators.outside(text, expected, end, BUTS);
    if (but >= 0) {
      return but + " but ".length();
    }
    int first = word(text, from, end, GOT);
    int bracket = Operators.outside(text, expected, end, " (got ");
    return first > expected && bracket > first ? bracket + " (".length() : first;
  }

  /** Whether a word is part of what was called, or of the error that came: {@code not found}. */
  private static boolean isOfValue(String text, int from, int got, int want) {
    int equal = Operators.outside(text, from, want, " = ");
    boolean called = equal > got && text.lastIndexOf('(', got) > text.lastIndexOf(')', got);
    boolean told = equal >= 0 && equal < got && !text.startsWith("got", got);
    return text.startsWith("want", want) && (called || told);
  }

  /** {@code got X, want Y} either way round. */
  private static Optional<Found> pair(String text, int from, int expected, int got, int end) {
    int first = Math.min(expected, got);
    int second = Math.max(expected, got);
    Span one = value(text, first + wordLength(text, first, end), second);
    Span two = value(text, second + wordLength(text, second, end), end);
    String subject = Heads.subject(text.substring(from, first).strip());
    boolean wantedFirst = expected < got;
    return one.isEmpty() && two.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Found.of(text, "equal", subject, wantedFirst ? one : two, wantedFirst ? two : one));
  }

  /** {@code Count() = X, want Y}. */
  private static Optional<Found> wantOnly(String text, int from, int want, int end) {
    int equal = Operators.outside(text, from, want, " = ", " returned ", " is ");
    if (equal < 0 || !text.startsWith("want", want)) {
      return Optional.empty();
    }
    int after = equal + Operators.at(text, equal, " = ", " returned ", " is ").length();
    Span actual = value(text, after, want);
    Span expected = value(text, want + wordLength(text, want, end), end);
    return Optional.of(Found.of(text, "equal", text.substring(from, equal), expected, actual));
  }

  private static Optional<Found> matched(
      String text, int from, int end, String[] matchers, String subject) {
    int at = Operators.outside(text, from, end, matchers);
    if (at < 0) {
      return Optional.empty();
    }
    String matcher = Operators.at(text, at, matchers);
    Span one = value(text, from, at);
    int but = Operators.outside(text, at + matcher.length() - 1, end, BUTS);
    int more = Operators.outside(text, at + matcher.length() - 1, end, MORE);
    int stop = but >= 0 ? but : more >= 0 ? more : end;
    Span two = value(text, Math.min(at + matcher.length(), stop), stop);
    int path =
        text.startsWith("$", one.from()) ? Operators.outside(text, one.from(), at, " = ") : -1;
    if (but < 0 && path > 0) {
      Span actual = value(text, path, at);
      String where = text.substring(one.from(), path);
      return Optional.of(Found.of(text, matcher.strip(), where, two, actual));
    }
    if (but < 0) {
      return Optional.of(Found.of(text, matcher.strip(), Heads.subject(subject.strip()), two, one));
    }
    Span actual = value(text, but + Operators.at(text, but, BUTS).length(), end);
    return Optional.of(Found.of(text, matcher.strip(), one.of(text), two, actual));
  }

  /** Without the words and signs that join it to the others. */
  private static Span value(String text, int from, int to) {
    int begin = from;
    while (begin < to && " :=\t".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    Span span = new Span(begin, Math.max(begin, to)).withoutEnd(text, ",;.( ");
    for (String word : new String[] {" but", " instead", " and", " but only", "but", "and"}) {
      int at = span.to() - word.length();
      if (at >= span.from() && text.startsWith(word, at)) {
        span = new Span(span.from(), at).withoutEnd(text, ",;(");
      }
    }
    boolean open = from > 0 && text.lastIndexOf('(', from) > text.lastIndexOf(')', from);
    return open && !span.of(text).contains("(") ? span.withoutEnd(text, ")") : span;
  }

  /** The first of the words that stands by itself outside of quotes and brackets. */
  private static int word(String text, int from, int end, String... words) {
    int found = -1;
    for (int i = from; i < end && found < 0; i++) {
      boolean begins = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins && isOneOf(text, i, end, words) && !isCode(text, i, end)) {
        found = i;
      } else if (text.charAt(i) == '"') {
        int close = text.indexOf('"', i + 1);
        i = close > 0 && close < end ? close : i;
      }
    }
    return found;
  }

  /** As {@code expect(received)} is. */
  private static boolean isCode(String text, int at, int end) {
    int after = at + wordLength(text, at, end);
    char next = after < end ? text.charAt(after) : ' ';
    return next == '(' || (next == ')' && at > 0 && text.charAt(at - 1) == '(');
  }

  private static boolean isOneOf(String text, int at, int end, String... words) {
    int length = wordLength(text, at, end);
    if (length < 3 || length > 9) {
      return false;
    }
    String said = text.substring(at, at + length);
    for (String word : words) {
      if (said.equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  private static int wordLength(String text, int at, int end) {
    int i = at;
    while (i < end && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i - at;
  }
}
