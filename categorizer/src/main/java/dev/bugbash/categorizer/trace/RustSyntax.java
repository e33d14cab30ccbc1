package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.Optional;

/** A Rust backtrace: {@code 3: a::b::f} and {@code at src/a.rs:12:5} on the next line. */
final class RustSyntax implements FrameSyntax {
  private static final int LONGEST = 1_000;

  @Override
  public Optional<Frame> parse(String line, String next) {
    int digits = Place.endOfDigits(line, 0);
    if (digits == 0 || !line.startsWith(": ", digits) || line.length() > LONGEST) {
      return Optional.empty();
    }
    boolean placed = next.startsWith("at ");
    String name = line.substring(digits + 2).strip();
    int address = name.startsWith("0x") ? name.indexOf(" - ") : -1;
    name = address < 0 ? name : name.substring(address + 3);
    Place place = placed ? Place.of(next.substring(3)) : Place.NONE;
    boolean path = name.indexOf("::") > 0;
    if (!(placed && !place.isNone()) && !(path && isPath(name))) {
      return Optional.empty();
    }
    String plain = withoutHash(name);
    int last = plain.lastIndexOf("::");
    String module = last < 0 ? "" : plain.substring(0, last);
    String owner = module.startsWith("<") ? module.substring(1) : module;
    return Optional.of(
        new Frame(
            module,
            last < 0 ? plain : plain.substring(last + 2),
            place.file(),
            place.line(),
            FrameKinds.of(owner, place.file())));
  }

  private static boolean isPath(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c) && "_:<>{}#$ ,&*[]().".indexOf(c) < 0) {
        return false;
      }
    }
    return name.indexOf(": ") < 0;
  }

  /** {@code a::f::h0123456789abcdef}: the compiler's hash changes with every build. */
  private static String withoutHash(String name) {
    int at = name.length() - 19;
    if (at <= 0 || !name.startsWith("::h", at)) {
      return name;
    }
    for (int i = at + 3; i < name.length(); i++) {
      if (Character.digit(name.charAt(i), 16) < 0) {
        return name;
      }
    }
    return name.substring(0, at);
  }

  @Override
  public boolean twoLines() {
    return true;
  }
}
