package dev.bugbash.importers.console.go;

import dev.bugbash.importers.text.LineCursor;
import java.util.List;
import java.util.Optional;

/**
 * How a test ended: {@code --- PASS: TestAdds (0.00s)}.
 *
 * @param timed whether it says how long the test took, as all but very old ones do
 */
record GoEnd(String word, String name, boolean timed) {
  private static final List<String> WORDS = List.of("PASS", "FAIL", "SKIP", "BENCH");
  private static final List<String> KINDS = List.of("Test", "Example", "Fuzz");

  /** Empty where the line is none. */
  static Optional<GoEnd> of(String line) {
    LineCursor at = new LineCursor(line, 0);
    at.spaces();
    String word = at.take("--- ") ? word(at) : "";
    return !word.isEmpty() && at.take(": ") && at.atText()
        ? Optional.of(of(word, at.rest()))
        : Optional.empty();
  }

  private static String word(LineCursor at) {
    for (String word : WORDS) {
      if (at.take(word)) {
        return word;
      }
    }
    return "";
  }

  private static GoEnd of(String word, String rest) {
    int open = rest.endsWith(")") ? rest.lastIndexOf(" (") : -1;
    boolean timed = open > 0 && isTime(rest, open + 2);
    return new GoEnd(word, timed ? rest.substring(0, open) : rest, timed);
  }

  private static boolean isTime(String rest, int from) {
    LineCursor at = new LineCursor(rest, from);
    boolean time = at.decimal();
    at.take("s");
    at.take(" seconds");
    return time && at.at() == rest.length() - 1;
  }

  /** Whether it is clearly a test's, wherever it stands. */
  boolean tellsFailure() {
    return timed && word.equals("FAIL") && KINDS.stream().anyMatch(name::startsWith);
  }
}
