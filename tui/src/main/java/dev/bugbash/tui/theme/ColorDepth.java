package dev.bugbash.tui.theme;

import java.util.Locale;
import java.util.Map;

/** How many colours a terminal shows. */
public enum ColorDepth {
  NONE,
  SIXTEEN,
  INDEXED,
  TRUE_COLOR;

  /** Asks {@code NO_COLOR}, {@code COLORTERM} and {@code TERM}, in this order. */
  public static ColorDepth of(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
    String colorTerm = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()
        || term.isEmpty()
        || term.equals("dumb")
        || term.startsWith("vt")) {
      return NONE;
    }
    if (colorTerm.equals("truecolor") || colorTerm.equals("24bit") || term.endsWith("-direct")) {
      return TRUE_COLOR;
    }
    return term.contains("256color") ? INDEXED : SIXTEEN;
  }
}
