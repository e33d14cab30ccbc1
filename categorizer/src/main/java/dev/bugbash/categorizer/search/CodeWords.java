package dev.bugbash.categorizer.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Takes text apart as it is written in code: {@code org.foo.BarQux.snake_case} is one chunk of the
 * words {@code org}, {@code foo}, {@code barqux} and {@code snake_case}, of which the last two have
 * parts. All in lower case.
 */
public final class CodeWords {
  /** No term is longer; Lucene takes 32,766 bytes. */
  static final int LONGEST = 400;

  /**
   * @param text as a whole, in lower case
   * @param parts of camel case and between underscores; just the text where there are none
   */
  public record Word(String text, Set<String> parts) {}

  /**
   * @param text as a whole with what joins the words; empty where there is only one word
   */
  public record Chunk(String text, List<Word> words) {}

  private final String text;
  private final List<Chunk> chunks = new ArrayList<>();
  private int at;

  private CodeWords(String text) {
    this.text = text;
  }

  public static List<Chunk> of(String text) {
    CodeWords words = new CodeWords(text);
    while (words.at < text.length()) {
      if (isWord(text.charAt(words.at))) {
        words.chunk();
      } else {
        words.at++;
      }
    }
    return words.chunks;
  }

  /** All words in their order, whatever chunk they are in. */
  public static List<Word> words(String text) {
    return of(text).stream().flatMap(chunk -> chunk.words().stream()).toList();
  }

  private void chunk() {
    int start = at;
    List<Word> words = new ArrayList<>();
    int end;
    do {
      words.add(word());
      end = at;
      skipJoint();
    } while (at < text.length() && at > end && isWord(text.charAt(at)));
    at = end;
    String whole = words.size() == 1 ? "" : bounded(lower(text.substring(start, end)));
    chunks.add(new Chunk(whole, words));
  }

  /** At most two characters join words, as {@code ::} does. */
  private void skipJoint() {
    for (int i = 0; i < 2 && at < text.length() && isJoint(text.charAt(at)); i++) {
      at++;
    }
  }

  private Word word() {
    int start = at;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    String whole = bounded(lower(word));
    if (IntStream.range(1, word.length()).noneMatch(i -> isSeam(word, i))) {
      return new Word(whole, Set.of(whole));
    }
    Set<String> parts = new LinkedHashSet<>();
    int from = 0;
    for (int i = 1; i <= word.length(); i++) {
      if (i == word.length() || isSeam(word, i)) {
        addPart(parts, lower(word.substring(from, i)));
        from = i;
      }
    }
    return new Word(whole, parts.size() < 2 ? Set.of(whole) : parts);
  }

  private static void addPart(Set<String> parts, String part) {
    String plain = part.replace("_", "");
    if (!plain.isEmpty()) {
      parts.add(bounded(plain));
    }
  }

  /** Before an underscore, between {@code aB}, and before the last capital of {@code ABc}. */
  private static boolean isSeam(String word, int i) {
    char c = word.charAt(i);
    char before = word.charAt(i - 1);
    if (c == '_' || before == '_') {
      return true;
    }
    if (!Character.isUpperCase(c)) {
      return false;
    }
    boolean lowerNext = i + 1 < word.length() && Character.isLowerCase(word.charAt(i + 1));
    return !Character.isUpperCase(before) || lowerNext;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
  }

  private static boolean isJoint(char c) {
    return ".:/\\$#@-".indexOf(c) >= 0;
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Cut to {@link #LONGEST}. */
  static String bounded(String term) {
    return term.length() <= LONGEST ? term : term.substring(0, LONGEST);
  }
}
