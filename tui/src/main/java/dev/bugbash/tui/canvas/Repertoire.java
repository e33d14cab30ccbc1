package dev.bugbash.tui.canvas;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The characters that a terminal is able to show. */
public enum Repertoire {
  UNICODE,
  ASCII;

  private static final Set<String> NO = Set.of("0", "no", "off", "false");

  /** Glyphs that the program draws and what stands for each, one column for one column. */
  private static final List<String> STAND_INS =
      List.of(
          "\u2500-",
          "\u2501=",
          "\u2502|",
          "\u2503|",
          "\u250C+",
          "\u2510+",
          "\u2514+",
          "\u2518+",
          "\u251C+",
          "\u2524+",
          "\u252C+",
          "\u2534+",
          "\u253C+",
          "\u2550=",
          "\u2551|",
          "\u256D+",
          "\u256E+",
          "\u256F+",
          "\u2570+",
          "\u2574-",
          "\u2576-",
          "\u2190<",
          "\u2191^",
          "\u2192>",
          "\u2193v",
          "\u21B5<",
          "\u25B2!",
          "\u25BCv",
          "\u25C0<",
          "\u25B6>",
          "\u25B8>",
          "\u25BEv",
          "\u25B4^",
          "\u25C2<",
          "\u2605*",
          "\u2606.",
          "\u25CF*",
          "\u25CBo",
          "\u25CC.",
          "\u25C6#",
          "\u25C7%",
          "\u25A0#",
          "\u25A1.",
          "\u270E&",
          "\u2713+",
          "\u2714+",
          "\u2717x",
          "\u2718x",
          "\u26A0!",
          "\u2581_",
          "\u2582.",
          "\u2583,",
          "\u2584-",
          "\u2585=",
          "\u2586+",
          "\u2587*",
          "\u2588#",
          "\u258C|",
          "\u2590|",
          "\u258E|",
          "\u258F|",
          "\u2580^",
          "\u2591.",
          "\u2592:",
          "\u2593%",
          "\u2026~",
          "\u00B7.",
          "\u2022*",
          "\u2013-",
          "\u2014-",
          "\u2212-",
          "\u00D7x",
          "\u2248~",
          "\u2264<",
          "\u2265>",
          "\u2260!",
          "\u2018'",
          "\u2019'",
          "\u201C\"",
          "\u201D\"",
          "\u00AB<",
          "\u00BB>",
          "\u2039<",
          "\u203A>",
          "\u00A0 ");

  private static final Map<Integer, String> STAND_IN = new HashMap<>();

  static {
    for (String pair : STAND_INS) {
      STAND_IN.put((int) pair.charAt(0), pair.substring(1));
    }
  }

  /**
   * ASCII where {@code BUGBASH_ASCII} says so, or where the locale ({@code LC_ALL}, {@code
   * LC_CTYPE}, {@code LANG}, the first that is set) is not one of UTF-8; {@code BUGBASH_ASCII=0}
   * overrules the locale.
   */
  public static Repertoire of(Map<String, String> environment) {
    String wanted = environment.getOrDefault("BUGBASH_ASCII", "").toLowerCase(Locale.ROOT);
    if (!wanted.isEmpty()) {
      return NO.contains(wanted) ? UNICODE : ASCII;
    }
    String locale = locale(environment).toLowerCase(Locale.ROOT);
    return locale.contains("utf-8") || locale.contains("utf8") ? UNICODE : ASCII;
  }

  private static String locale(Map<String, String> environment) {
    for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "C";
  }

  /** One grapheme cluster as it can be shown; in ASCII a question mark for each unknown column. */
  String shown(String cluster, int width) {
    if (this == UNICODE || cluster.codePoints().allMatch(c -> c >= 0x20 && c < 0x7F)) {
      return cluster;
    }
    int base = Normalizer.normalize(cluster, Normalizer.Form.NFD).codePointAt(0);
    String standIn = base < 0x7F ? Character.toString(base) : STAND_IN.get(base);
    return standIn == null ? "?".repeat(width) : standIn + " ".repeat(width - 1);
  }
}
