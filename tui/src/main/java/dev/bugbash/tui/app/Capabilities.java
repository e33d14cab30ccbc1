package dev.bugbash.tui.app;

import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.terminal.TerminalSize;
import dev.bugbash.tui.theme.ColorDepth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the terminal can do, as far as it can be told without asking it.
 *
 * @param screen whether the screen can be shown
 * @param size empty where there is no terminal
 */
public record Capabilities(
    boolean screen, Optional<Size> size, String colors, boolean utf8, boolean mouse) {
  public static Capabilities of(Map<String, String> environment) {
    return new Capabilities(
        TriageScreen.available(environment),
        TerminalSize.ask(),
        ColorDepth.of(environment).name().toLowerCase(Locale.ROOT).replace('_', ' '),
        utf8(environment),
        !environment.getOrDefault("BUGBASH_MOUSE", "on").equals("off"));
  }

  /** By the locale, of which the first variable that is set counts. */
  private static boolean utf8(Map<String, String> environment) {
    for (String variable : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = environment.getOrDefault(variable, "").toLowerCase(Locale.ROOT);
      if (!value.isEmpty()) {
        return value.endsWith("utf-8") || value.endsWith("utf8");
      }
    }
    return false;
  }
}
