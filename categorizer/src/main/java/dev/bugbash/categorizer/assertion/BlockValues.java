package dev.bugbash.categorizer.assertion;

import java.util.Optional;

/**
 * A sentence with its values on lines of their own between its words: {@code Expecting actual:} …
 * {@code to be equal to:} … of AssertJ, {@code Expected} … {@code to equal} … of Gomega, {@code
 * should be} … {@code but was} … of Shouldly, {@code Expected values to be loosely deep-equal:} …
 * {@code should loosely deep-equal} of Node.
 */
final class BlockValues implements AssertionSyntax {
  private static final String[] MIDDLES = {"to ", "not to ", "should ", "in ", "and actual:"};
  private static final String[] ENDS = {"but ", "when ", "in any order", "because ", "Diff"};

  /** Of what was thrown instead. */
  private static final String[] TRACE = {"at ", "...", "Caused by: "};

  @Override
  public Optional<Found> find(String text) {
    return opening(text).flatMap(open -> sentence(text, open));
  }

  /** The line that opens the sentence. */
  private static Optional<Span> opening(String text) {
    int lines = 0;
    for (int line = 0; line < text.length() && lines++ < 12; line = Lines.next(text, line)) {
      int end = Lines.end(text, line);
      Span said = new Span(line, end).strip(text);
      boolean expecting =
          text.startsWith("Expecting", said.from())
              || text.startsWith("Expected values to be ", said.from());
      boolean expected =
          said.of(text).equals("Expected") || said.of(text).equals("Expected object to be");
      String words = said.of(text);
      boolean should = words.startsWith("should ") && (lines == 2 || words.equals("should be"));
      if (expected || (expecting && text.charAt(said.to() - 1) == ':')) {
        return Optional.of(new Span(line, end));
      }
      if (should && line > 0) {
        return Optional.of(new Span(0, 0));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> sentence(String text, Span open) {
    boolean should = open.isEmpty();
    int from = should ? 0 : Lines.next(text, open.from());
    int middle = lineWith(text, from, MIDDLES);
    if (middle >= text.length() && !should) {
      return butWas(text, open, from);
    }
    if ((middle <= from && !should) || middle >= text.length()) {
      return Optional.empty();
    }
    Span first = Heads.unwrapped(text, typed(text, new Span(from, middle).strip(text)));
    int after = Lines.next(text, middle);
    int end = lineWith(text, after, ENDS);
    Span second = Heads.unwrapped(text, typed(text, new Span(after, end).strip(text)));
    String operator = new Span(middle, Lines.end(text, middle)).withoutEnd(text, ":").of(text);
    if (should) {
      int was = Lines.next(text, end);
      Span actual = new Span(Math.min(was, text.length()), lineWith(text, was, ENDS)).strip(text);
      return Optional.of(Found.of(text, operator, first.of(text), second, actual));
    }
    String subject = Heads.subject(text.substring(0, open.from()).strip());
    return Optional.of(Found.of(text, operator, subject, second, first));
  }

  /** {@code Expecting actual throwable to be an instance of:} … {@code but was:} … of AssertJ. */
  private static Optional<Found> butWas(String text, Span open, int from) {
    int but = lineWith(text, from, "but was:");
    String words = open.strip(text).withoutEnd(text, ":").of(text);
    int operator = words.indexOf(" to ");
    if (but <= from || but >= text.length() || operator < 0) {
      return Optional.empty();
    }
    int after = Lines.next(text, but);
    Span expected = new Span(from, but).strip(text);
    Span actual = new Span(after, lineWith(text, after, TRACE)).strip(text);
    return Optional.of(Found.of(text, words.substring(operator + 1), "", expected, actual));
  }

  /** The first line from here that begins with one of the words; the text's end if none does. */
  private static int lineWith(String text, int from, String... words) {
    for (int line = from; line < text.length(); line = Lines.next(text, line)) {
      int at = Lines.firstNotBlank(text, line);
      for (String word : words) {
        if (at < Lines.end(text, line) && text.startsWith(word, at)) {
          return line;
        }
      }
    }
    return text.length();
  }

  /** Gomega says the type before a value: {@code <int>: 3}. */
  private static Span typed(String text, Span value) {
    int end = text.indexOf(">: ", value.from());
    boolean type =
        value.to() > value.from()
            && text.charAt(value.from()) == '<'
            && end > 0
            && end < Math.min(value.to(), Lines.end(text, value.from()));
    return type ? new Span(end + 3, value.to()) : value;
  }
}
