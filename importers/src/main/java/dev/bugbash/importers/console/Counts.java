package dev.bugbash.importers.console;

import dev.bugbash.importers.text.LineCursor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The numbers of a summary by their words, in lower case. */
public final class Counts {
  private static final int MOST = 100_000_000;
  private static final int LONGEST = 1_000;
  private static final int LONGEST_WORD = 41;
  private static final int MOST_DIGITS = 12;

  private final Map<String, Integer> counts = new HashMap<>();

  private Counts() {}

  /** Of a text such as {@code 3 failed, 1 passed}: each number's word is the one that follows. */
  public static Counts before(String text) {
    Counts all = new Counts();
    String line = bounded(text);
    for (int at = 0; at < line.length(); at++) {
      int digits = digits(line, at);
      int word = digits + 1;
      int end = word;
      while (digits > at && line.startsWith(" ", digits) && isOfWord(line, end, end > word)) {
        end++;
      }
      if (end > word) {
        all.put(
            line.substring(word, end), line.substring(Math.max(at, digits - MOST_DIGITS), digits));
        at = end - 1;
      } else if (digits > at) {
        at = digits - 1;
      }
    }
    return all;
  }

  /** Of a text such as {@code failures=1, expected failures=2} or {@code Tests: 1, Skipped: 2}. */
  public static Counts after(String text) {
    Counts all = new Counts();
    String line = bounded(text);
    int from = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      int number = line.startsWith(" ", at + 1) ? at + 2 : at + 1;
      int end =
          c == ':' || c == '=' ? Math.min(digits(line, number), number + MOST_DIGITS) : number;
      String word = end > number ? wordBefore(line, from, at) : "";
      if (!word.isEmpty()) {
        all.put(word, line.substring(number, end));
        from = end;
        at = end - 1;
      }
    }
    return all;
  }

  private void put(String word, String number) {
    counts.put(word.toLowerCase(Locale.ROOT), number(number));
  }

  /** The index behind the digits that stand at an index. */
  private static int digits(String line, int at) {
    int end = at;
    while (end < line.length() && LineCursor.isDigit(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(String line, int at, boolean inside) {
    return at < line.length() && (isLetter(line.charAt(at)) || (inside && line.charAt(at) == '-'));
  }

  /** Letters, and spaces between them, that end at an index, or with one space before it. */
  private static String wordBefore(String line, int from, int at) {
    int end = at > from && line.charAt(at - 1) == ' ' ? at - 1 : at;
    int begin = end;
    while (begin > from
        && end - begin < LONGEST_WORD
        && (isLetter(line.charAt(begin - 1)) || line.charAt(begin - 1) == ' ')) {
      begin--;
    }
    while (begin < end && line.charAt(begin) == ' ') {
      begin++;
    }
    return line.substring(begin, end);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String bounded(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** A number that a summary may hold; what is out of all proportion is cut down. */
  public static int number(String digits) {
    return (int) Math.min(MOST, Long.parseLong(digits));
  }

  /** The sum of what stands for any of the words. */
  public int of(String... words) {
    int sum = 0;
    for (String word : words) {
      sum += counts.getOrDefault(word, 0);
    }
    return sum;
  }

  public boolean has(String word) {
    return counts.containsKey(word);
  }
}
