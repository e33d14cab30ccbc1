package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.Optional;

/**
 * Where a Go test said something: {@code a_test.go:12: message}, testify's {@code Error Trace:
 * /src/a_test.go:12} and the bare places below it.
 */
final class GoPlaceSyntax implements FrameSyntax {
  private static final String TRACE = "Error Trace:";
  private static final String EXTENSION = ".go:";

  @Override
  public Optional<Frame> parse(String line, String next) {
    int extension = line.indexOf(EXTENSION);
    if (extension <= 0 || extension > 1_000) {
      return Optional.empty();
    }
    int from = line.startsWith(TRACE) ? TRACE.length() : 0;
    while (from < extension && Character.isWhitespace(line.charAt(from))) {
      from++;
    }
    String file = line.substring(from, extension + EXTENSION.length() - 1);
    int digits = extension + EXTENSION.length();
    int end = Place.endOfDigits(line, digits);
    boolean says = end < line.length() && line.charAt(end) == ':';
    boolean bare = end == line.length();
    boolean test = file.endsWith("_test.go");
    boolean place = bare && (test || from > 0 || file.indexOf('/') >= 0);
    if (end == digits || file.indexOf(' ') >= 0 || !(place || (test && says))) {
      return Optional.empty();
    }
    FrameKind kind = FrameKinds.of("", file);
    return Optional.of(
        new Frame(
            Place.tail(file),
            "",
            file,
            Place.line(line, digits - 1),
            kind == FrameKind.FRAMEWORK ? kind : FrameKind.TEST));
  }
}
