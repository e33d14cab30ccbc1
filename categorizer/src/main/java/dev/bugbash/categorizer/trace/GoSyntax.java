package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Go stack: {@code a.dev/b.(*C).f(0x1)} and the place on the next line. */
final class GoSyntax implements FrameSyntax {
  private static final Pattern PLACE =
      Pattern.compile("(?<file>/?[^\\s:]+\\.(?:go|s)):(?<line>\\d+)(?: \\+0x[0-9a-f]+)?");

  @Override
  public Optional<Frame> parse(String line, String next) {
    if (!next.contains(".go:") && !next.contains(".s:")) {
      return Optional.empty();
    }
    Matcher place = PLACE.matcher(next);
    int open = line.startsWith("created by ") ? line.length() : line.lastIndexOf('(');
    if (open < 0 || line.length() > 1_000 || !place.matches()) {
      return Optional.empty();
    }
    String qualified = line.substring(0, open).replaceFirst("^created by ", "");
    int dot = qualified.indexOf('.', qualified.lastIndexOf('/') + 1);
    if (dot < 0 || qualified.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    String file = place.group("file");
    String module = qualified.substring(0, dot);
    return Optional.of(
        new Frame(
            module,
            qualified.substring(dot + 1),
            file,
            Place.line(place.group("line"), -1),
            FrameKinds.of(module, file)));
  }

  @Override
  public boolean twoLines() {
    return true;
  }
}
