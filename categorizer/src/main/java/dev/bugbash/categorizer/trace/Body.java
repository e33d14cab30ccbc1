package dev.bugbash.categorizer.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a trace that is neither frame nor head. For one use. */
final class Body {
  /** What pytest leaves out before its own {@code assert}. */
  static final Optional<Head> ASSERTION = Optional.of(new Head("AssertionError", ""));

  private static final int MOST = 30;

  private final List<String> lines = new ArrayList<>();
  private boolean pytest;

  void add(String text) {
    boolean error = isError(text);
    if (error && !pytest) {
      pytest = true;
      lines.clear();
    }
    if (lines.size() < MOST && error == pytest) {
      lines.add(error ? text.substring(1).strip() : text);
    }
  }

  /** Whether pytest says by this line what went wrong: {@code E KeyError: 'a'}. */
  static boolean isError(String text) {
    return text.startsWith("E   ");
  }

  List<String> lines() {
    return lines;
  }
}
