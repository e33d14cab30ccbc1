package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.Optional;

/**
 * {@code #1 0x0001 in ns::f(int) /src/a.c:12} of sanitizers and debuggers, {@code ./a(f+0x1d)
 * [0x40]} of glibc.
 */
final class NativeSyntax implements FrameSyntax {
  @Override
  public Optional<Frame> parse(String line, String next) {
    if (line.length() > 2_000) {
      return Optional.empty();
    }
    return line.startsWith("#") ? numbered(line) : symbols(line);
  }

  private static Optional<Frame> numbered(String line) {
    int digits = Place.endOfDigits(line, 1);
    if (digits == 1 || digits >= line.length() || line.charAt(digits) != ' ') {
      return Optional.empty();
    }
    String rest = line.substring(digits).strip();
    int in = rest.startsWith("0x") ? rest.indexOf(" in ") : -1;
    rest = in < 0 ? rest : rest.substring(in + 4);
    int at = rest.lastIndexOf(" at ");
    int blank = rest.lastIndexOf(' ');
    boolean gdb = at > 0;
    int split = gdb ? at : blank;
    if (split <= 0 || rest.startsWith("0x")) {
      return Optional.empty();
    }
    String where = rest.substring(gdb ? at + 4 : blank + 1);
    Place place = Place.of(where);
    boolean library = where.startsWith("(/") || rest.contains(") from /");
    if (place.isNone() && !library) {
      return Optional.empty();
    }
    String from = library ? rest.substring(Math.max(0, rest.indexOf('/'))) : "";
    return Optional.of(frame(rest.substring(0, split), place, from));
  }

  /** {@code ./shop(_Z4findi+0x1d) [0x55]}. */
  private static Optional<Frame> symbols(String line) {
    int close = line.endsWith("]") ? line.lastIndexOf(") [0x") : -1;
    int open = close < 0 ? -1 : line.lastIndexOf('(', close);
    int plus = open < 0 ? -1 : line.lastIndexOf("+0x", close);
    if (plus <= open + 1) {
      return Optional.empty();
    }
    String function = NativeNames.demangled(line.substring(open + 1, plus));
    return Optional.of(frame(function, Place.NONE, line.substring(0, open)));
  }

  private static Frame frame(String called, Place place, String library) {
    String name = NativeNames.withoutArguments(called);
    int owner = name.lastIndexOf("::");
    String file = place.file();
    String module = owner > 0 ? name.substring(0, owner) : Place.tail(file);
    String symbol = owner > 0 ? name.substring(owner + 2) : name;
    String judged = owner > 0 ? module : symbol;
    return new Frame(
        module, symbol, file, place.line(), FrameKinds.of(judged, file.isEmpty() ? library : file));
  }
}
