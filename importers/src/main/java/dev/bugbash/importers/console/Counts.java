package dev.bugbash.importers.console;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a summary by their words, in lower case. */
public final class Counts {
  private static final int MOST = 100_000_000;
  private static final int LONGEST = 1_000;
  private static final Pattern BEFORE = Pattern.compile("(\\d{1,12}) ([A-Za-z][A-Za-z-]*)");
  private static final Pattern AFTER =
      Pattern.compile("([A-Za-z][A-Za-z ]{0,40}?) ?[:=] ?(\\d{1,12})");

  private final Map<String, Integer> counts = new HashMap<>();

  private Counts() {}

  /** Of a text such as {@code 3 failed, 1 passed}: each number's word is the one that follows. */
  public static Counts before(String text) {
    Counts all = new Counts();
    Matcher m = BEFORE.matcher(bounded(text));
    while (m.find()) {
      all.counts.put(m.group(2).toLowerCase(Locale.ROOT), number(m.group(1)));
    }
    return all;
  }

  /** Of a text such as {@code failures=1, expected failures=2} or {@code Tests: 1, Skipped: 2}. */
  public static Counts after(String text) {
    Counts all = new Counts();
    Matcher m = AFTER.matcher(bounded(text));
    while (m.find()) {
      all.counts.put(m.group(1).toLowerCase(Locale.ROOT), number(m.group(2)));
    }
    return all;
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
