package dev.bugbash.importers.console.javascript;

import dev.bugbash.importers.console.Evidence;

/** A numbered failure below {@code failing}: its title, over one or several lines, and its text. */
final class MochaFailure {
  private static final int LONGEST_TITLE = 1_500;

  private final StringBuilder title = new StringBuilder();
  private final Evidence text = new Evidence();
  private boolean titled;

  MochaFailure(String first) {
    add(first);
  }

  void line(String line) {
    if (titled) {
      text.add(line);
    } else if (line.isBlank() || title.length() > LONGEST_TITLE) {
      titled = true;
    } else {
      add(line.strip());
    }
  }

  private void add(String part) {
    titled = part.endsWith(":");
    String plain = titled ? part.substring(0, part.length() - 1) : part;
    title.append(title.length() == 0 ? "" : " ").append(plain);
  }

  String title() {
    return title.toString();
  }

  Evidence text() {
    return text;
  }
}
