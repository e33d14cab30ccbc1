package dev.bugbash.categorizer.search;

import java.util.function.Predicate;

/** Compares a value in any case with a text in which {@code *} and {@code ?} stand for others. */
final class Glob implements Predicate<String> {
  private final String pattern;

  Glob(String pattern) {
    this.pattern = CodeWords.lower(pattern);
  }

  @Override
  public boolean test(String value) {
    return matches(CodeWords.lower(value));
  }

  /** Goes back to the last star where it does not fit, so that no pattern takes long. */
  private boolean matches(String value) {
    int p = 0;
    int v = 0;
    int star = -1;
    int resume = 0;
    while (v < value.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = v;
      } else if (p < pattern.length() && fits(pattern.charAt(p), value.charAt(v))) {
        p++;
        v++;
      } else if (star >= 0) {
        p = star + 1;
        v = ++resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private static boolean fits(char pattern, char value) {
    return pattern == '?' || pattern == value;
  }
}
