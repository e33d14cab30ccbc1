package dev.bugbash.importers.console.go;

import dev.bugbash.importers.text.LineCursor;
import java.util.List;
import java.util.Optional;

/**
 * How a test ended: {@code --- PASS: TestAdds (0.00s)}.
 *
 * @param indentation spaces before it, four for each test around it
 */
record GoEnd(int indentation, String word, String name) {
  private static final List<String> WORDS = List.of("PASS", "FAIL", "SKIP", "BENCH");

  /** Empty where the line is none. */
  static Optional<GoEnd> of(String line) {
    LineCursor at = new LineCursor(line, 0);
    int indentation = at.spaces();
    String word = at.take("--- ") ? word(at) : "";
    return !word.isEmpty() && at.take(": ") && at.atText()
        ? Optional.of(new GoEnd(indentation, word, withoutTime(at.rest())))
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

  private static String withoutTime(String name) {
    int open = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
    if (open <= 0) {
      return name;
    }
    LineCursor at = new LineCursor(name, open + 2);
    boolean time = at.decimal();
    at.take("s");
    at.take(" seconds");
    return time && at.at() == name.length() - 1 ? name.substring(0, open) : name;
  }
}
