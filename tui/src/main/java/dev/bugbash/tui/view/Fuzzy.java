package dev.bugbash.tui.view;

import java.util.Arrays;
import java.util.Locale;

/**
 * Matches a word as people abbreviate names: anywhere in a text, or spread over it so that each
 * piece begins where a word of the text does. {@code npe} and {@code nullex} find {@code
 * NullPointerException}.
 */
final class Fuzzy {
  /** Shorter words would match nearly everything. */
  private static final int SHORTEST = 3;

  private Fuzzy() {}

  /**
   * @param word in lower case
   */
  static boolean matches(String word, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains(word)
        || (word.length() >= SHORTEST
            && lower.length() == text.length()
            && inOrder(word, lower)
            && spread(word, text, lower));
  }

  /** Whether all letters of {@code word} come one after the other; most texts fail here already. */
  private static boolean inOrder(String word, String lower) {
    int at = -1;
    for (int i = 0; i < word.length(); i++) {
      at = lower.indexOf(word.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code word} is made of beginnings of words, each after the one before. */
  private static boolean spread(String word, String text, String lower) {
    int[] beginnings = beginnings(text);
    int[] end = new int[word.length() + 1];
    Arrays.fill(end, 1, end.length, Integer.MAX_VALUE);
    for (int at = 0; at < word.length(); at++) {
      for (int i : beginnings) {
        int common = i >= end[at] ? common(word, at, lower, i) : 0;
        for (int length = 1; length <= common; length++) {
          end[at + length] = Math.min(end[at + length], i + length);
        }
      }
    }
    return end[word.length()] < Integer.MAX_VALUE;
  }

  private static int[] beginnings(String text) {
    int[] places = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (begins(text, i)) {
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private static int common(String word, int at, String lower, int from) {
    int length = 0;
    while (at + length < word.length()
        && from + length < lower.length()
        && lower.charAt(from + length) == word.charAt(at + length)) {
      length++;
    }
    return length;
  }

  /** Whether a word begins at {@code i}: after a sign, at a capital, at a number. */
  private static boolean begins(String text, int i) {
    char here = text.charAt(i);
    if (!Character.isLetterOrDigit(here)) {
      return false;
    }
    if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
      return true;
    }
    char before = text.charAt(i - 1);
    return (Character.isUpperCase(here) && !Character.isUpperCase(before))
        || (Character.isDigit(here) && !Character.isDigit(before));
  }
}
