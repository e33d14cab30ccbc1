package dev.bugbash.categorizer.trace;

import dev.bugbash.categorizer.text.Masker;
import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.Optional;

/** {@code at ✽.I pay 3 coins(file:///src/shop.feature:12)}: a step of Cucumber. */
final class GherkinSyntax implements FrameSyntax {
  private static final String EXTENSION = ".feature:";

  @Override
  public Optional<Frame> parse(String line, String next) {
    int extension = line.indexOf(EXTENSION);
    int open = extension < 0 ? -1 : line.lastIndexOf('(', extension);
    if (open < 3 || !line.startsWith("at ")) {
      return Optional.empty();
    }
    String step = line.substring(3, open).strip();
    int dot = step.startsWith("\u273D.") || step.startsWith("*.") ? 2 : 0;
    String file = line.substring(open + 1, extension + EXTENSION.length() - 1);
    return Optional.of(
        new Frame(
            Place.tail(file),
            Masker.mask(step.substring(dot)).template(),
            file,
            Place.line(line, extension + EXTENSION.length() - 1),
            FrameKind.TEST));
  }
}
