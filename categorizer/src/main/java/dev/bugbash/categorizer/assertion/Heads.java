package dev.bugbash.categorizer.assertion;

import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the values. */
final class Heads {
  static final String EQUAL = "equal";
  private static final Pattern PLACE = Pattern.compile("\\S{1,500}:\\d+:?");
  private static final Pattern SEVERAL = Pattern.compile("Got \\d+ failures.*");
  private static final String[] WORDS = {"was ", "is ", "a value ", "not "};

  private Heads() {}

  /**
   * {@code toBe} of {@code expect(received).toBe(expected)}, {@code ==} of {@code left == right}.
   */
  static String operator(String head) {
    int expect = head.indexOf("expect(");
    int dot = expect < 0 ? -1 : head.indexOf(").", expect);
    int open = dot < 0 ? -1 : head.indexOf('(', dot + 2);
    if (open > 0 && open - dot < 60) {
      return head.substring(dot + 2, open);
    }
    int left = head.indexOf("left ");
    int right = left < 0 ? -1 : head.indexOf(" right", left);
    if (right > left + 5) {
      return head.substring(left + 5, right);
    }
    int call = head.startsWith("Assert.") ? head.indexOf('(') : -1;
    return call > 0 ? head.substring(7, call) : EQUAL;
  }

  /** What the test says it compares; empty where the head only names the assertion. */
  static String subject(String head) {
    String line = head.substring(Math.min(head.length(), Lines.speech(head, 0, head.length())));
    line = line.substring(0, Lines.end(line, 0)).strip();
    int comment = line.startsWith("expect(") ? line.indexOf(" // ") : -1;
    if (comment > 0) {
      String said = line.substring(comment + 4);
      return said.contains("equality") || said.equals("indexOf") ? "" : said;
    }
    boolean only =
        line.startsWith("expect(")
            || line.startsWith("Assert.")
            || line.startsWith("assertion ")
            || line.startsWith("thread '")
            || line.startsWith("Error Trace")
            || line.startsWith("Failure/Error")
            || line.startsWith("Not equal")
            || line.startsWith("Failed asserting that")
            || PLACE.matcher(line).matches()
            || SEVERAL.matcher(line).matches()
            || line.startsWith("===")
            || line.contains("Expected values to be ");
    return only ? failedMessage(line).orElse("") : description(line);
  }

  /** The message behind {@code assertion `left == right` failed: message}. */
  private static Optional<String> failedMessage(String line) {
    int failed = line.startsWith("assertion ") ? line.indexOf("failed: ") : -1;
    boolean old = failed > 0 && line.startsWith("`(", failed + 8);
    return failed < 0 || old ? Optional.empty() : Optional.of(line.substring(failed + 8));
  }

  /** AssertJ puts a description in brackets. */
  private static String description(String line) {
    int close = line.startsWith("[") ? line.indexOf(']') : -1;
    return close > 0 ? line.substring(1, close) : line;
  }

  /** Without the words of a matcher and the brackets around a value. */
  static Span withoutWords(String text, Span value) {
    Span span = value;
    for (String word : WORDS) {
      if (text.startsWith(word, span.from()) && span.to() - span.from() > word.length()) {
        span = new Span(span.from() + word.length(), span.to()).strip(text);
      }
    }
    return unwrapped(text, span.withoutEnd(text, ","));
  }

  /** Whether {@link #withoutWords} took a {@code not} from before a value. */
  static boolean isNegated(String text, Span value) {
    int open = value.from() - 1;
    boolean wrapped = open >= 0 && "<`".indexOf(text.charAt(open)) >= 0;
    return text.substring(0, wrapped ? open : value.from()).endsWith("not ");
  }

  /** Without brackets or backticks that stand around the whole. */
  static Span unwrapped(String text, Span span) {
    if (span.to() - span.from() < 2) {
      return span;
    }
    char first = text.charAt(span.from());
    char last = text.charAt(span.to() - 1);
    boolean wrapped = (first == '<' && last == '>') || (first == '`' && last == '`');
    return wrapped ? new Span(span.from() + 1, span.to() - 1) : span;
  }
}
