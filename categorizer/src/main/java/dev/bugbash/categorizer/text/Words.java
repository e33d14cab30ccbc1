package dev.bugbash.categorizer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Takes a template apart into words; placeholders are none. */
public final class Words {
  private static final int LETTERS = 4;

  private Words() {}

  /** Words of letters, digits and underscores, of two characters or more, in order. */
  public static List<String> of(String template) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= template.length(); i++) {
      boolean inside = i < template.length() && isWord(template.charAt(i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        if (i - from > 1 && !placeholder(template, from, i)) {
          words.add(template.substring(from, i));
        }
        from = -1;
      }
    }
    return words;
  }

  /** The parts of a name: {@code fooBarHTTPServer2_baz} is foo, bar, http, server, 2, baz. */
  public static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= name.length(); i++) {
      if (i == name.length() || begins(name, i)) {
        if (Character.isLetterOrDigit(name.charAt(from))) {
          parts.add(name.substring(from, i).toLowerCase(Locale.ROOT));
        }
        from = i;
      }
    }
    return parts;
  }

  /** The beginnings of words, of four letters at most: of digest, digests and digester one. */
  public static List<String> beginnings(List<String> words) {
    return words.stream().map(word -> word.substring(0, Math.min(LETTERS, word.length()))).toList();
  }

  /** All that stands in four neighbouring letters of words written together. */
  public static List<String> runs(List<String> words) {
    String together = String.join("", words);
    return IntStream.rangeClosed(0, Math.max(0, together.length() - LETTERS))
        .mapToObj(i -> together.substring(i, Math.min(i + LETTERS, together.length())))
        .filter(run -> !run.isEmpty())
        .toList();
  }

  /** Whether another part begins here: {@code fooB}, {@code HTTPSe}, {@code r2}, or no letter. */
  private static boolean begins(String name, int i) {
    char before = name.charAt(i - 1);
    char c = name.charAt(i);
    if (!Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(c)) {
      return true;
    }
    if (Character.isDigit(before) != Character.isDigit(c)) {
      return true;
    }
    boolean lowerFollows = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return Character.isUpperCase(c) && (!Character.isUpperCase(before) || lowerFollows);
  }

  private static boolean placeholder(String text, int from, int to) {
    return from > 0
        && to < text.length()
        && text.charAt(from - 1) == '<'
        && text.charAt(to) == '>'
        && Placeholder.isKind(text, from, to);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }
}
