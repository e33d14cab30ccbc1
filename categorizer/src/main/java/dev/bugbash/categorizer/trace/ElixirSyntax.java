package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.Optional;

/** {@code (shop 0.1.0) lib/shop.ex:12: Shop.find/2} and {@code test/shop_test.exs:12: (test)}. */
final class ElixirSyntax implements FrameSyntax {
  @Override
  public Optional<Frame> parse(String line, String next) {
    int extension = line.indexOf(".ex:");
    int colon = extension < 0 ? line.indexOf(".exs:") + 4 : extension + 3;
    int end = colon < 4 ? 0 : Place.endOfDigits(line, colon + 1);
    if (colon < 4 || colon > 1_000 || end == colon + 1) {
      return Optional.empty();
    }
    int from = line.startsWith("(") ? line.indexOf(") ") + 2 : 0;
    boolean blank = line.lastIndexOf(' ', end - 1) >= from;
    if (from == 1 || from > colon || blank) {
      return Optional.empty();
    }
    String rest = line.startsWith(": ", end) ? line.substring(end + 2) : "";
    String file = line.substring(from, colon);
    String module = Place.tail(file);
    return Optional.of(
        new Frame(
            module,
            rest.startsWith("(") || rest.indexOf(' ') >= 0 ? "" : rest,
            file,
            Place.line(line, colon),
            FrameKinds.of(module, file)));
  }
}
