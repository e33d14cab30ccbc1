package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.Optional;

/** {@code package:app/a.dart 12:3 f} and {@code #1 f (package:app/a.dart:12:3)}. */
final class DartSyntax implements FrameSyntax {
  private static final String EXTENSION = ".dart";

  @Override
  public Optional<Frame> parse(String line, String next) {
    int extension = line.indexOf(EXTENSION);
    int end = extension + EXTENSION.length();
    if (extension <= 0 || extension > 1_000 || end + 1 >= line.length()) {
      return Optional.empty();
    }
    return line.charAt(0) == '#' ? numbered(line, end) : listed(line, end);
  }

  private static Optional<Frame> numbered(String line, int end) {
    int open = line.lastIndexOf(" (", end);
    int digits = Place.endOfDigits(line, 1);
    if (open < digits || !line.endsWith(")") || line.charAt(end) != ':') {
      return Optional.empty();
    }
    return Optional.of(
        frame(line.substring(open + 2, end), line, end, line.substring(digits, open)));
  }

  private static Optional<Frame> listed(String line, int end) {
    int after = Place.endOfDigits(line, end + 1);
    boolean placed = line.charAt(end) == ' ' && after > end + 1 && line.startsWith(":", after);
    if (!placed || line.lastIndexOf(' ', end - 1) >= 0) {
      return Optional.empty();
    }
    int blank = line.indexOf(' ', after);
    return Optional.of(
        frame(line.substring(0, end), line, end, blank < 0 ? "" : line.substring(blank)));
  }

  private static Frame frame(String file, String line, int end, String function) {
    String module = Place.tail(file);
    String plain = function.strip().replace(".<fn>", "").replace(".<anonymous closure>", "");
    return new Frame(module, plain, file, Place.line(line, end), FrameKinds.of(module, file));
  }
}
