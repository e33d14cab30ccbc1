package dev.bugbash.categorizer.assertion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of tools that follow no pattern but their own. */
final class FixedSentences implements AssertionSyntax {
  private static final int LONGEST = 2_000;

  /**
   * A sentence of a tool.
   *
   * @param words with which it begins; the pattern goes on behind them, with groups {@code
   *     expected}, {@code actual} and {@code subject}, of which some may lack
   */
  private record Sentence(String words, String operator, Pattern rest) {
    Sentence(String words, String operator, String rest) {
      this(words, operator, Pattern.compile(rest));
    }
  }

  private static final List<Sentence> SENTENCES =
      List.of(
          new Sentence( // Node
              "The input did not match the regular expression ",
              "match",
              "(?<expected>/.*/\\w*)\\. Input:\\s+(?<actual>\\S.*)"),
          new Sentence( // PHPUnit
              "Failed asserting that exception of type ",
              "throw",
              "\"(?<actual>[^\"]*)\" matches expected exception \"(?<expected>[^\"]*)\""),
          new Sentence( // PHPUnit
              "Method was expected to be called ",
              "called",
              "(?<expected>[^,]*), actually called (?<actual>[\\w ]*)"),
          new Sentence( // AssertJ
              "Expected size: ", "size", "(?<expected>\\d+) but was: (?<actual>\\d+) in:"),
          new Sentence( // Spock
              "Expected exception of type ",
              "throw",
              "'(?<expected>[^']*)', but (?:got '(?<actual>[^']*)'|no exception was thrown)"),
          new Sentence( // RSpec
              "expected `",
              "changed",
              "(?<subject>[^`]*)` to have changed (?:by|to) (?<expected>[^,]*), but (?:was changed (?:by|to) )?(?<actual>.*)"),
          new Sentence( // Vitest
              "expected [Function",
              "to not throw",
              "(?<subject>[^\\]]*)\\] to not throw an error but (?<actual>.*) was thrown"),
          new Sentence( // Vitest
              "expected ",
              "to throw",
              "[^\\n]{1,300}? to throw error including '[^\\n]*+\\s++Expected: (?<expected>[^\\n]*)\\n\\s*Received: (?<actual>[^\\n]*)"),
          new Sentence( // Vitest and Chai
              "expected ",
              "to throw",
              "[^\\n]{1,300}? to throw error including '(?<expected>[^\\n]*)' but got '(?<actual>[^\\n]*)'"),
          new Sentence( // Vitest
              "expected ",
              "to be close to",
              "(?<actual>\\S{1,200}) to be close to (?<expected>[^\\s,]{1,200}), received difference is "),
          new Sentence( // jest-dom
              "Expected element to have text content:",
              "toHaveTextContent",
              "\\n(?<expected>[^\\n]*)\\nReceived:\\n(?<actual>[^\\n]*)"),
          new Sentence( // Sinon
              "expected ",
              "called",
              "(?<subject>[\\w$.]{1,200}) to (?:be|have been) called (?<expected>[\\w ]{1,60}?) but was (?:called )?(?<actual>never|[\\w ]{1,60})"),
          new Sentence( // Sinon
              "expected ",
              "called with",
              "(?<subject>[\\w$.]{1,200}) to be called (?:[\\w ]{1,40} )?with [\\w ]{0,40}arguments\\s++(?<actual>\\S[^\\n]*)"),
          new Sentence( // SuperTest
              "expected \"",
              "equal",
              "(?<subject>[^\"\\n]{1,200})\" of \"(?<expected>[^\\n]*)\", got \"(?<actual>[^\\n]*)\""),
          new Sentence( // testify
              "Target error should be in err chain:",
              "errors.Is",
              "\\s+expected: (?<expected>[^\\n]*)\\n\\s*in chain: (?<actual>[^\\n]*)"),
          new Sentence( // testify
              "\" should have ",
              "length",
              "(?<expected>\\d{1,20}) item\\(s\\), but has (?<actual>\\d{1,20})"),
          new Sentence( // testify
              "Max difference between ",
              "close to",
              "(?<expected>\\S{1,200}) and (?<actual>\\S{1,200}) allowed is \\S{1,200}, but difference was "),
          new Sentence( // testify
              "\"", "contain", "(?<actual>[^\\n]*)\" does not contain \"(?<expected>[^\\n]*)\""),
          new Sentence( // testify
              "An ", "error", "(?<expected>error) is expected but got (?<actual>nil)"));

  @Override
  public Optional<Found> find(String text) {
    return SENTENCES.stream().flatMap(sentence -> find(text, sentence).stream()).findFirst();
  }

  private static Optional<Found> find(String text, Sentence sentence) {
    int at = text.indexOf(sentence.words);
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + sentence.words.length();
    int end = Math.min(text.length(), from + LONGEST);
    Matcher matcher = sentence.rest.matcher(text).region(from, end);
    return matcher.lookingAt() ? Optional.of(found(text, sentence, matcher)) : Optional.empty();
  }

  private static Found found(String text, Sentence sentence, Matcher matcher) {
    Span subject = span(text, sentence, matcher, "subject");
    return Found.of(
        text,
        sentence.operator,
        subject.of(text),
        span(text, sentence, matcher, "expected"),
        span(text, sentence, matcher, "actual"));
  }

  private static Span span(String text, Sentence sentence, Matcher matcher, String group) {
    boolean has = sentence.rest.pattern().contains("(?<" + group + ">");
    int from = has ? matcher.start(group) : -1;
    return from < 0 ? new Span(0, 0) : new Span(from, matcher.end(group)).strip(text);
  }
}
