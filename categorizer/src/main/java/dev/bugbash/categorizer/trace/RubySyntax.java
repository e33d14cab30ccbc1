package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import dev.bugbash.model.FrameKind;
import java.util.Optional;

/** {@code lib/a.rb:12:in 'Orders#find'}, with RSpec's {@code #} or Ruby's {@code from} before. */
final class RubySyntax implements FrameSyntax {
  private static final String[] EXTENSIONS = {".rb:", ".erb:", ".rake:", ".haml:", ".slim:"};
  private static final String INTERNAL = "<internal:";

  @Override
  public Optional<Frame> parse(String line, String next) {
    int colon = colon(line);
    int from = line.startsWith("# ") ? 2 : line.startsWith("from ") ? 5 : 0;
    from = line.startsWith("[", from) ? from + 1 : from;
    if (colon <= from || colon > 1_000 || line.lastIndexOf(' ', colon) >= from) {
      return Optional.empty();
    }
    int end = Place.endOfDigits(line, colon + 1);
    boolean ends = end == line.length() || line.charAt(end) == ':' || line.charAt(end) == ']';
    if (end == colon + 1 || !ends) {
      return Optional.empty();
    }
    String file = line.substring(from, colon);
    String module = Place.tail(file);
    return Optional.of(
        new Frame(
            module,
            function(line, end),
            file,
            Place.line(line, colon),
            file.startsWith(INTERNAL) ? FrameKind.FRAMEWORK : FrameKinds.of(module, file)));
  }

  private static int colon(String line) {
    for (String extension : EXTENSIONS) {
      int at = line.indexOf(extension);
      if (at > 0) {
        return at + extension.length() - 1;
      }
    }
    int internal = line.indexOf(INTERNAL);
    int close = internal < 0 ? -1 : line.indexOf(">:", internal);
    return close < 0 ? -1 : close + 1;
  }

  /** {@code :in `block (2 levels) in find'} is {@code find}. */
  private static String function(String line, int from) {
    int quote = from + 4;
    if (!line.startsWith(":in ", from) || quote >= line.length()) {
      return "";
    }
    int close = line.indexOf('\'', quote + 1);
    String name = line.substring(quote + 1, close < 0 ? line.length() : close);
    int in = name.lastIndexOf(" in ");
    String plain = in < 0 ? name : name.substring(in + 4);
    return plain.startsWith("<") ? "" : plain;
  }
}
