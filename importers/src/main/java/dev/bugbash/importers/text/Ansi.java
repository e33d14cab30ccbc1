package dev.bugbash.importers.text;

import java.util.regex.Pattern;

/** Takes the colours and other terminal sequences out of a text. */
public final class Ansi {
  private static final Pattern SEQUENCE =
      Pattern.compile(
          "\u001b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)|[@-Z\\\\^_])");

  private Ansi() {}

  public static String strip(String text) {
    return text.indexOf('\u001b') < 0 ? text : SEQUENCE.matcher(text).replaceAll("");
  }
}
