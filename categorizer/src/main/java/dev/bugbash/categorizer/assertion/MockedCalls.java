package dev.bugbash.categorizer.assertion;

import java.util.List;
import java.util.Optional;

/**
 * The call that a test wanted and the one that came instead, {@code Argument(s) are different!
 * Wanted:} of Mockito. Which method it is tells causes apart, so no value is left out of a
 * template.
 */
final class MockedCalls implements AssertionSyntax {
  private static final String WANTED = "Argument(s) are different! Wanted:";
  private static final String CAME = "Actual invocation";
  private static final String PLACE = "-> at ";

  @Override
  public Optional<Found> find(String text) {
    int wanted = text.indexOf(WANTED);
    int came = wanted < 0 ? -1 : text.indexOf(CAME, wanted);
    if (came < 0) {
      return Optional.empty();
    }
    String expected = below(text, wanted);
    String method = expected.substring(0, Math.max(0, expected.indexOf('(')));
    return Optional.of(
        new Found(new Comparison("called", method, expected, below(text, came)), List.of()));
  }

  /** The call below a heading, up to the place where it is. */
  private static String below(String text, int heading) {
    int from = Lines.next(text, heading);
    int end = text.indexOf(PLACE, from);
    return text.substring(from, end < 0 ? text.length() : end).strip();
  }
}
