package dev.bugbash.importers.console.python;

import dev.bugbash.importers.console.Evidence;

/** What Python, or pytest-timeout, prints of all threads before the process is gone. */
final class InterpreterCrash {
  private static final String FATAL = "Fatal Python error: ";
  private static final String TIMEOUT = "+ Timeout +";

  private final Evidence text = new Evidence();

  /** A line of the session; the crash begins anywhere in one. */
  void line(String line) {
    if (!text.isEmpty()) {
      text.add(line);
      return;
    }
    int fatal = line.indexOf(FATAL);
    if (fatal >= 0) {
      text.add(line.substring(fatal));
    } else if (line.startsWith("+++") && line.contains(TIMEOUT)) {
      text.add(line);
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  String message() {
    String first = Evidence.firstLine(text());
    return first.startsWith("+") ? "Timeout" : first;
  }

  String text() {
    return text.toString();
  }
}
