package dev.bugbash.importers.outcome;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An example in a doc string that failed, as pytest prints it: the code, what came of it, where.
 */
final class Doctest {
  private static final String OTHER_OUTPUT = ": DocTestFailure";
  private static final String EXCEPTION = ": UnexpectedException";
  private static final List<String> BEGINNINGS = List.of("Expected", "Got", "Differences (");

  private Doctest() {}

  static boolean is(String text) {
    return text.endsWith(OTHER_OUTPUT) || text.endsWith(EXCEPTION);
  }

  /** Empty where the text is none. */
  static Optional<Headline> headline(String text) {
    if (!is(text)) {
      return Optional.empty();
    }
    String above = text.substring(0, Math.max(0, text.lastIndexOf('\n')));
    if (text.endsWith(EXCEPTION)) {
      return Optional.of(new Headline("", PythonTrace.said(above)));
    }
    String compared =
        above
            .lines()
            .dropWhile(line -> BEGINNINGS.stream().noneMatch(line::startsWith))
            .collect(Collectors.joining("\n"));
    return Optional.of(new Headline("DocTestFailure", compared.strip()));
  }
}
