package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.Optional;

/**
 * Where an assertion of C, C++ or Swift stands: {@code a_test.cc:12: Failure}, {@code a.cpp:12:
 * FAILED:}, {@code a.cpp(12): error: in "suite/test"}, {@code a.c:12: f: Assertion `x' failed.}
 */
final class AssertionPlaceSyntax implements FrameSyntax {
  private static final String[] EXTENSIONS = {
    ".cc", ".cpp", ".cxx", ".c", ".h", ".hpp", ".hh", ".swift", ".m", ".mm"
  };
  private static final String[] SAYS = {
    "Failure", "FAILED", "error", "ERROR", "fatal error", "CHECK", "Assertion", "PASSED", "FATAL"
  };

  @Override
  public Optional<Frame> parse(String line, String next) {
    int mark = mark(line);
    if (mark <= 0 || mark > 1_000) {
      return Optional.empty();
    }
    int end = Place.endOfDigits(line, mark + 1);
    if (line.charAt(mark) == ':' && end + 1 < line.length() && line.charAt(end) == ':') {
      int column = Place.endOfDigits(line, end + 1);
      end = column > end + 1 ? column : end;
    }
    boolean bracket = line.charAt(mark) == '(' && line.startsWith(")", end);
    String says = end >= line.length() ? "" : line.substring(bracket ? end + 1 : end);
    says = says.startsWith(":") ? says.substring(1).strip() : "";
    int asserted = says.indexOf(": Assertion ");
    if (asserted < 0 && !saysSomething(says)) {
      return Optional.empty();
    }
    String file = line.substring(0, mark);
    FrameKind kind = FrameKinds.of("", file);
    return Optional.of(
        new Frame(
            Place.tail(file),
            asserted < 0 ? "" : NativeNames.withoutArguments(says.substring(0, asserted)),
            file,
            Place.line(line, mark),
            asserted < 0 && kind == FrameKind.APPLICATION ? FrameKind.TEST : kind));
  }

  private static boolean saysSomething(String says) {
    for (String word : SAYS) {
      if (says.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** What stands after the extension of a source file at the line's beginning. */
  private static int mark(String line) {
    for (String extension : EXTENSIONS) {
      int at = line.indexOf(extension);
      int mark = at + extension.length();
      if (at > 0
          && mark + 1 < line.length()
          && (line.charAt(mark) == ':' || line.charAt(mark) == '(')
          && Place.isDigit(line.charAt(mark + 1))
          && line.lastIndexOf(' ', at) < 0) {
        return mark;
      }
    }
    return -1;
  }
}
