package dev.bugbash.importers.console.rust;

import java.util.List;
import java.util.Optional;

/**
 * A line of a test: {@code test cart::adds - should panic ... ok}.
 *
 * @param word empty where output, or nothing, stands in its place
 */
record CargoTest(String name, String word) {
  private static final String TEST = "test ";
  private static final String DOTS = " ... ";
  private static final List<String> WORDS = List.of("ok", "FAILED", "ignored", "bench");
  private static final List<String> HOW =
      List.of(" - should panic", " - compile fail", " - compile");

  /** Empty where the line is none. */
  static Optional<CargoTest> of(String line) {
    int dots = line.startsWith(TEST) ? line.indexOf(DOTS, TEST.length() + 1) : -1;
    for (; dots > 0; dots = line.indexOf(DOTS, dots + 1)) {
      String said = line.substring(dots + DOTS.length());
      String word = word(said);
      if (ends(said, word.length())) {
        return Optional.of(new CargoTest(name(line.substring(TEST.length(), dots)), word));
      }
    }
    return Optional.empty();
  }

  private static String word(String said) {
    for (String word : WORDS) {
      if (said.startsWith(word) && ends(said, word.length())) {
        return word;
      }
    }
    return "";
  }

  private static boolean ends(String said, int at) {
    return at == said.length()
        || said.startsWith(", ", at)
        || said.startsWith(": ", at)
        || said.startsWith(" (", at);
  }

  private static String name(String text) {
    for (String how : HOW) {
      if (text.endsWith(how) && text.length() > how.length()) {
        return text.substring(0, text.length() - how.length());
      }
    }
    return text;
  }
}
