package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.Optional;

/**
 * The place of a Rust panic: {@code thread 'tests::adds' panicked at src/a.rs:12:5:}, before Rust
 * 1.73 with the message between. A test's thread has the test's name.
 */
final class RustPanicSyntax implements FrameSyntax {
  private static final String PANICKED = " panicked at ";

  @Override
  public Optional<Frame> parse(String line, String next) {
    int panicked = line.indexOf(PANICKED);
    int extension = panicked < 0 ? -1 : line.lastIndexOf(".rs:");
    if (!line.startsWith("thread '") || extension < panicked || line.length() > 2_000) {
      return Optional.empty();
    }
    int from = Math.max(line.lastIndexOf(' ', extension) + 1, panicked + PANICKED.length());
    if (from >= extension) {
      return Optional.empty();
    }
    String file = line.substring(from, extension + 3);
    int quote = line.indexOf('\'', 8);
    String thread = quote < 0 ? "" : line.substring(8, quote);
    FrameKind kind = thread.indexOf("::") > 0 ? FrameKind.TEST : FrameKinds.of("", file);
    String function = kind == FrameKind.TEST && isNamed(thread) ? thread : "";
    return Optional.of(
        new Frame(Place.tail(file), function, file, Place.line(line, extension + 3), kind));
  }

  private static boolean isNamed(String thread) {
    return !thread.equals("main") && !thread.startsWith("<");
  }
}
