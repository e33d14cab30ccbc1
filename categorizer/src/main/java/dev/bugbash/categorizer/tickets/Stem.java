package dev.bugbash.categorizer.tickets;

/** Takes the commonest endings off English words, so that other forms of a word are the same. */
final class Stem {
  private Stem() {}

  static String of(String word) {
    if (word.length() <= 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word;
    }
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    String stem = word;
    if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    stem = without(without(stem, "ing"), "ed");
    return stem.length() > 4 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
  }

  /** {@code planned} becomes {@code plan}, but {@code passed} stays {@code pass}. */
  private static String without(String word, String ending) {
    int length = word.length() - ending.length();
    if (length < 4 || !word.endsWith(ending)) {
      return word;
    }
    char last = word.charAt(length - 1);
    boolean doubled = last == word.charAt(length - 2) && last != 's' && last != 'l';
    return word.substring(0, doubled ? length - 1 : length);
  }
}
