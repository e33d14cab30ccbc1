package dev.bugbash.categorizer.trace;

import java.util.List;

/** What traces say, in short. */
final class Said {
  private Said() {}

  /** {@code application a.B.f:12} for each frame, in the order of the lines. */
  static List<String> frames(String trace) {
    return TraceParser.lines(trace).stream()
        .flatMap(line -> line.frame().stream())
        .map(
            frame ->
                switch (frame.kind()) {
                      case APPLICATION -> "app ";
                      case TEST -> "test ";
                      case FRAMEWORK -> "lib ";
                    }
                    + frame.symbol()
                    + (frame.line() > 0 ? ":" + frame.line() : ""))
        .toList();
  }

  /** {@code type: message @ innermost frame} for each throwable, the innermost cause first. */
  static List<String> chain(String trace) {
    return CauseChain.parse(trace).sections().stream()
        .map(
            section ->
                section.type()
                    + ": "
                    + section.message()
                    + " @ "
                    + section.frames().stream().findFirst().map(f -> f.symbol()).orElse(""))
        .toList();
  }
}
