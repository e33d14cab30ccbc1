package dev.bugbash.tui.cli.print;

import dev.bugbash.tui.canvas.Sanitizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that is safe on a terminal, see {@link Sanitizer}. */
public final class Printable {
  private static final Pattern BREAKS = Pattern.compile("\\R|\t");

  private Printable() {}

  /** One line: line breaks and tabs become blanks. */
  public static String line(String text) {
    return Sanitizer.clean(BREAKS.matcher(text).replaceAll(" "));
  }

  /** Several lines. */
  public static String lines(String text) {
    return text.lines().map(Printable::line).collect(Collectors.joining(System.lineSeparator()));
  }
}
