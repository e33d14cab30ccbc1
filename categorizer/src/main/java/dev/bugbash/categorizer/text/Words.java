package dev.bugbash.categorizer.text;

import java.util.ArrayList;
import java.util.List;

/** Takes a template apart into words; placeholders are none. */
public final class Words {
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

  /** The parts of a name: {@code fooBarHTTP2_baz} is foo, bar, http, baz; in lower case. */
  public static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean begins =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if (begins || !Character.isLetter(c)) {
        add(parts, part);
      }
      if (Character.isLetter(c)) {
        part.append(Character.toLowerCase(c));
      }
    }
    add(parts, part);
    return parts;
  }

  private static void add(List<String> parts, StringBuilder part) {
    if (part.length() > 1) {
      parts.add(part.toString());
    }
    part.setLength(0);
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
