package dev.bugbash.categorizer.assertion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code expected:<3> but was:<4>} of JUnit and Kotest, {@code expected [3] but found [4]} of
 * TestNG, {@code Expected:<3>. Actual:<4>} of MSTest, {@code <3> expected but was <4>} of
 * test-unit.
 */
final class BracketedValues implements AssertionSyntax {
  private static final int LONGEST_TYPE = 120;
  private static final int MOST_TRIES = 4;

  /** Kotest compares the fields of an object first, then the whole. */
  private static final String NEXT = "\nexpected:<";

  private static final String[] SECONDS = {
    "but was not:",
    "but was:",
    "was not:",
    "but found ",
    "but found:",
    "actual:",
    "but got:",
    "but was ",
    "but was\n"
  };

  /** Words after which only what there was has brackets. */
  private record OneBracket(String words, String operator, String expected) {}

  private static final List<OneBracket> ONE_BRACKET =
      List.of(
          new OneBracket("expected null, but was:", "equal", "null"),
          new OneBracket("expected: not equal but was:", "not equal", ""),
          new OneBracket("expected: not same but was:", "not same", ""));

  @Override
  public Optional<Found> find(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return Optional.empty();
    }
    int expected = word(lower, 0);
    for (int tries = 0; expected >= 0 && tries < MOST_TRIES; tries++) {
      Optional<Found> found = at(text, lower, expected);
      if (found.isPresent()) {
        return found;
      }
      expected = word(lower, expected + 8);
    }
    return Optional.empty();
  }

  /** Not in {@code unexpected} or {@code expected.length}. */
  private static int word(String lower, int from) {
    int at = lower.indexOf("expected", from);
    while (at >= 0
        && ((at > 0 && Character.isLetter(lower.charAt(at - 1)))
            || lower.startsWith(".length", at + 8))) {
      at = lower.indexOf("expected", at + 8);
    }
    return at;
  }

  private static Optional<Found> at(String text, String lower, int expected) {
    for (OneBracket one : ONE_BRACKET) {
      if (lower.startsWith(one.words, expected)) {
        return onlyActual(text, lower, expected, one);
      }
    }
    int second = -1;
    String words = "";
    for (String candidate : SECONDS) {
      int at = lower.indexOf(candidate, expected + 8);
      if (at >= 0 && (second < 0 || at < second)) {
        second = at;
        words = candidate;
      }
    }
    if (second < 0) {
      return Optional.empty();
    }
    boolean before = lower.startsWith("> expected but was", expected - 2) && lower.charAt(0) == '<';
    Span first =
        before
            ? inside(text, Math.max(0, text.indexOf('<')), expected)
            : inside(text, expected + 8, second);
    int next = lower.indexOf(NEXT, second);
    Span actual = inside(text, second + words.length(), next < 0 ? text.length() : next);
    if (first.from() < 0 || actual.from() < 0) {
      return Optional.empty();
    }
    String head = text.substring(0, before ? first.from() - 1 : expected);
    String between = lower.substring(Math.min(first.from(), expected + 8), first.from());
    String operator = between.contains("same") ? "same" : "equal";
    return Optional.of(Found.of(text, operator, subject(head), first, actual));
  }

  private static Optional<Found> onlyActual(
      String text, String lower, int expected, OneBracket one) {
    int value = lower.indexOf(one.expected, expected);
    Span actual = inside(text, expected + one.words.length(), text.length());
    return actual.from() < 0
        ? Optional.empty()
        : Optional.of(
            Found.of(
                text,
                one.operator,
                subject(text.substring(0, expected)),
                new Span(value, value + one.expected.length()),
                actual));
  }

  /** What the brackets hold; from -1 where there are none. A type may stand before them. */
  private static Span inside(String text, int from, int to) {
    int angle = text.indexOf('<', from);
    int square = text.indexOf('[', from);
    boolean squared = square >= 0 && (angle < 0 || square < angle);
    int open = squared ? square : angle;
    int close = text.lastIndexOf(squared ? ']' : '>', to - 1);
    boolean near = open >= 0 && open - from <= LONGEST_TYPE && close > open && close < to;
    return near && isType(text, from, open) ? new Span(open + 1, close) : new Span(-1, -1);
  }

  /** Whether nothing stands there but a type, behind the signs that end the words. */
  private static boolean isType(String text, int from, int to) {
    int at = from;
    while (at < to && " :".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean type = at == to || Character.isLetter(text.charAt(at));
    while (at < to && type) {
      char c = text.charAt(at++);
      type = Character.isLetterOrDigit(c) || "._$@/: ".indexOf(c) >= 0;
    }
    return type;
  }

  private static String subject(String head) {
    String said = head.strip();
    if (said.endsWith("==>")) {
      said = said.substring(0, said.length() - 3).strip();
    }
    while (!said.isEmpty() && ";,.:".indexOf(said.charAt(said.length() - 1)) >= 0) {
      said = said.substring(0, said.length() - 1).strip();
    }
    return said.startsWith("Assert.") && said.endsWith("failed") ? "" : said;
  }
}
