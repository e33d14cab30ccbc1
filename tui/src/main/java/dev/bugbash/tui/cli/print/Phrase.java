package dev.bugbash.tui.cli.print;

import java.util.Locale;

/** Pieces of sentences, in English whatever the machine's language is. */
public final class Phrase {
  private Phrase() {}

  /** As {@link String#format}. */
  public static String of(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }

  /** {@code 1 cluster}, {@code 3,540 clusters}. */
  public static String count(long number, String noun) {
    return of("%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
