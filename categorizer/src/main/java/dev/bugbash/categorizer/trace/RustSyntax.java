package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Rust backtrace: {@code 3: a::b::f} and {@code at src/a.rs:12:5} on the next line. */
final class RustSyntax implements FrameSyntax {
  private static final Pattern FUNCTION = Pattern.compile("\\d+: (?:0x[0-9a-f]+ - )?(?<fn>[^ ].*)");
  private static final Pattern PLACE = Pattern.compile("at (?<file>.+?):(?<line>\\d+)(?::\\d+)?");

  @Override
  public Optional<Frame> parse(String line, String next) {
    if (line.isEmpty() || !Character.isDigit(line.charAt(0)) || !next.startsWith("at ")) {
      return Optional.empty();
    }
    Matcher function = FUNCTION.matcher(line);
    Matcher place = PLACE.matcher(next);
    if (line.length() > 1_000 || !function.matches() || !place.matches()) {
      return Optional.empty();
    }
    String name = function.group("fn").replaceFirst("::h[0-9a-f]{16}$", "");
    int last = name.lastIndexOf("::");
    String module = last < 0 ? "" : name.substring(0, last);
    String file = place.group("file");
    return Optional.of(
        new Frame(
            module,
            last < 0 ? name : name.substring(last + 2),
            file,
            Place.line(place.group("line"), -1),
            FrameKinds.of(module.replace("::", "."), file)));
  }

  @Override
  public boolean twoLines() {
    return true;
  }
}
