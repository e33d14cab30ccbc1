package dev.bugbash.tui.cli.print;

import java.util.Locale;

/** Numbers with their noun. */
public final class Counts {
  private Counts() {}

  /** {@code 1 cluster}, {@code 3,540 clusters}. */
  public static String of(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
