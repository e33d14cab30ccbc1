package dev.bugbash.importers.console.cpp;

import dev.bugbash.importers.text.LineCursor;
import dev.bugbash.model.TestId;
import java.util.Optional;

/**
 * A test as GoogleTest names it: {@code CartTest.Adds/0, where GetParam() = 1 (0 ms)}.
 *
 * @param parameter mostly empty
 */
record GoogleTestName(TestId test, String parameter) {
  private static final String WHERE = ", where ";

  /** Empty where the text is none. */
  static Optional<GoogleTestName> of(String text) {
    String suite = new LineCursor(text, 0).name("/<>:");
    int dot = suite.length();
    if (dot == 0 || !text.startsWith(".", dot)) {
      return Optional.empty();
    }
    int end = dot + 1;
    while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != ',') {
      end++;
    }
    String rest = text.substring(end);
    boolean where = rest.startsWith(WHERE);
    if (end == dot + 1 || !(where || rest.isEmpty() || isTime(rest))) {
      return Optional.empty();
    }
    TestId test = TestId.of(suite, text.substring(dot + 1, end));
    return Optional.of(
        new GoogleTestName(test, where ? withoutTime(rest.substring(WHERE.length())) : ""));
  }

  private static String withoutTime(String parameter) {
    int open = parameter.lastIndexOf(" (");
    return open >= 0 && isTime(parameter.substring(open))
        ? parameter.substring(0, open)
        : parameter;
  }

  private static boolean isTime(String text) {
    LineCursor at = new LineCursor(text, 0);
    boolean unit = at.take(" (") && at.digits() > 0 && at.takeEither(" ms", " s");
    at.take(" total");
    return unit && at.take(")") && at.ended();
  }
}
