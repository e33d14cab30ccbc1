package dev.bugbash.categorizer.trace;

import dev.bugbash.model.Frame;
import java.util.Optional;

/**
 * The places of pytest's own tracebacks: {@code tests/test_a.py:12: in f} of the short form, {@code
 * tests/test_a.py:12: KeyError} of the long one, where the function is in the source above; with
 * the message behind it, all there is of {@code --tb=line}.
 */
final class PytestSyntax {
  private static final String EXTENSION = ".py:";

  private PytestSyntax() {}

  /**
   * @param above the function whose source was printed since the last place; may be empty
   */
  static Optional<Frame> place(String line, String above) {
    int extension = line.indexOf(EXTENSION);
    if (extension <= 0 || line.length() > 1_000) {
      return Optional.empty();
    }
    int end = Place.endOfDigits(line, extension + EXTENSION.length());
    boolean numbered =
        end > extension + EXTENSION.length() && end < line.length() && line.charAt(end) == ':';
    String rest = numbered ? line.substring(end + 1).strip() : "";
    boolean told = isIn(rest) || isName(rest) || isSaid(rest);
    if (!numbered || line.lastIndexOf(' ', extension) >= 0 || !told) {
      return Optional.empty();
    }
    String file = line.substring(0, extension + EXTENSION.length() - 1);
    String module = Place.tail(file);
    return Optional.of(
        new Frame(
            module,
            isIn(rest) ? rest.substring(3) : above,
            file,
            Place.line(line, extension + EXTENSION.length() - 1),
            FrameKinds.of(module, file)));
  }

  /** The name that a line of source defines, also where it failed; empty for another line. */
  static String defined(String shown) {
    String line = shown.startsWith("> ") ? shown.substring(2).stripLeading() : shown;
    int from = line.startsWith("def ") ? 4 : line.startsWith("async def ") ? 10 : -1;
    int open = from < 0 ? -1 : line.indexOf('(', from);
    return open > from && isName(line.substring(from, open)) ? line.substring(from, open) : "";
  }

  private static boolean isIn(String rest) {
    return rest.startsWith("in ") && rest.length() > 3 && rest.indexOf(' ', 3) < 0;
  }

  /** What {@code --tb=line} says behind a place: {@code KeyError: 'a'}, {@code assert 1 == 2}. */
  private static boolean isSaid(String rest) {
    return rest.startsWith("assert ") || Head.in(rest).isPresent();
  }

  private static boolean isName(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '.') {
        return false;
      }
    }
    return true;
  }
}
