package dev.bugbash.tui.input;

import dev.bugbash.tui.input.Key.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of keys, as configuration files write them. */
public final class KeyNames {
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("enter", Kind.ENTER),
          Map.entry("esc", Kind.ESCAPE),
          Map.entry("tab", Kind.TAB),
          Map.entry("shift-tab", Kind.BACK_TAB),
          Map.entry("backspace", Kind.BACKSPACE),
          Map.entry("del", Kind.DELETE),
          Map.entry("up", Kind.UP),
          Map.entry("down", Kind.DOWN),
          Map.entry("left", Kind.LEFT),
          Map.entry("right", Kind.RIGHT),
          Map.entry("home", Kind.HOME),
          Map.entry("end", Kind.END),
          Map.entry("pgup", Kind.PAGE_UP),
          Map.entry("pgdn", Kind.PAGE_DOWN));

  private KeyNames() {}

  /** {@code c}, {@code C}, {@code Space}, {@code PgDn}, {@code Ctrl-d}, {@code Alt-x}. */
  public static Optional<Key> parse(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("ctrl-") && lower.length() == "ctrl-".length() + 1) {
      return Optional.of(Key.ctrl(lower.charAt("ctrl-".length())));
    }
    if (lower.startsWith("alt-") && single(name.substring("alt-".length()))) {
      return Optional.of(new Key(Kind.CHARACTER, name.codePointAt("alt-".length()), false, true));
    }
    if (single(name)) {
      return Optional.of(Key.of(name.codePointAt(0)));
    }
    return lower.equals("space")
        ? Optional.of(Key.of(' '))
        : Optional.ofNullable(KINDS.get(lower)).map(Key::of);
  }

  private static boolean single(String text) {
    return text.codePointCount(0, text.length()) == 1 && !Character.isISOControl(text.charAt(0));
  }
}
