package dev.bugbash.categorizer.assertion;

import dev.bugbash.categorizer.text.Excerpt;
import dev.bugbash.categorizer.trace.Head;
import dev.bugbash.categorizer.trace.Told;
import dev.bugbash.model.Failure;
import java.util.List;
import java.util.Optional;

/**
 * What an assertion compared.
 *
 * @param operator how, in the tool's words, such as {@code ==}, {@code equal} or {@code toContain}
 * @param subject what was compared, where the text says it; otherwise empty
 * @param expected may be empty
 * @param actual may be empty
 */
public record Comparison(String operator, String subject, String expected, String actual) {
  private static final int MOST_OF_A_VALUE = 4_000;

  /** The more a way of writing says by itself, the earlier it is asked. */
  private static final List<AssertionSyntax> SYNTAXES =
      List.of(
          new FixedSentences(),
          new GoogleTestValues(),
          new ConditionValues(),
          new BracketedValues(),
          new OperatorValues(),
          new BlockValues(),
          new LabelledValues(),
          new DiffValues(),
          new PhrasedValues());

  /** Of no assertion, though it compares. */
  private static final AssertionSyntax MOCKED = new MockedCalls();

  public Comparison {
    expected = bounded(expected);
    actual = bounded(actual);
    subject = bounded(subject);
  }

  /** What a failure compared, where it is one of an assertion that says so. */
  public static Optional<Comparison> of(Failure failure) {
    Told told = Told.of(failure);
    String text = told.message().isBlank() ? told.trace() : told.message();
    Head head = Head.in(text.substring(0, Lines.end(text, 0))).orElse(new Head(failure.type(), ""));
    String type = failure.type().isEmpty() ? head.type() : failure.type();
    boolean named = !head.type().isEmpty() && text.startsWith(head.type() + ": ");
    return MOCKED
        .find(text)
        .or(() -> find(type, named ? text.substring(head.type().length() + 2) : text))
        .map(Found::comparison);
  }

  /**
   * A text with a mark in place of each compared value, which differ from run to run and from test
   * to test; values that tell by themselves what went wrong stay.
   *
   * @param type of the failure; may be empty
   * @param text at most {@link Excerpt#LIMIT} characters, or as {@link Excerpt#of} makes it;
   *     without the type
   * @return empty for a text that is of no assertion
   */
  public static Optional<String> withoutValues(String type, String text, String mark) {
    return find(type, text).map(found -> found.replaced(text, mark));
  }

  private static Optional<Found> find(String type, String text) {
    if (text.isBlank() || !AssertionTypes.mayBe(type)) {
      return Optional.empty();
    }
    return Listed.in(text).stream()
        .flatMap(said -> find(said.of(text)).map(found -> found.movedBy(said.from())).stream())
        .reduce(Found::withValuesOf)
        .or(() -> find(text));
  }

  private static Optional<Found> find(String text) {
    for (AssertionSyntax syntax : SYNTAXES) {
      Optional<Found> found = syntax.find(text);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String bounded(String value) {
    return value.length() <= MOST_OF_A_VALUE ? value : value.substring(0, MOST_OF_A_VALUE);
  }
}
