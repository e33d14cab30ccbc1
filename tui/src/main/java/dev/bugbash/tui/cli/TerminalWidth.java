package dev.bugbash.tui.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks how wide the terminal is. */
final class TerminalWidth {
  private static final int UNKNOWN = 100;
  private static final Pattern SIZE = Pattern.compile("\\d{1,5} (\\d{1,5})\\s*");

  private TerminalWidth() {}

  /**
   * @param said what {@code COLUMNS} says, if anything; otherwise {@code stty} is asked
   */
  static int columns(Optional<String> said) {
    return said.filter(text -> text.matches("[1-9]\\d{0,4}"))
        .or(TerminalWidth::ask)
        .map(Integer::valueOf)
        .filter(columns -> columns > 0)
        .orElse(UNKNOWN);
  }

  private static Optional<String> ask() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!stty.waitFor(1, TimeUnit.SECONDS)) {
        stty.destroyForcibly();
        return Optional.empty();
      }
      byte[] answer = stty.getInputStream().readAllBytes();
      Matcher size = SIZE.matcher(new String(answer, StandardCharsets.US_ASCII));
      return size.matches() ? Optional.of(size.group(1)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // no stty here, as on Windows
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
