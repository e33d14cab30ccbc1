package dev.bugbash.importers.text;

import java.util.Arrays;

/**
 * Collects a text that may be gigantic: keeps its beginning and its end and says what is missing.
 */
public final class BoundedText {
  /** Characters of a stack trace that are kept. */
  public static final int STACK = 256 * 1024;

  /** Characters of a message that are kept. */
  public static final int MESSAGE = 64 * 1024;

  /** Characters of captured output that are kept. */
  public static final int OUTPUT = 64 * 1024;

  private static final char[] NOTHING = {};
  private static final int LEAST = 128;

  private final int half;

  /** The beginning; behind {@link #half} the end, which goes round there once it is full. */
  private char[] kept = NOTHING;

  private int length;
  private int oldest;
  private long dropped;

  /**
   * @param limit characters that are kept at most
   */
  public BoundedText(int limit) {
    this.half = limit / 2;
  }

  public void add(char[] text, int offset, int count) {
    int first = Math.min(count, 2 * half - length);
    reserve(first);
    System.arraycopy(text, offset, kept, length, first);
    length += first;
    if (first < count) {
      goRound(text, offset + first, count - first);
    }
  }

  public void add(String text) {
    int first = Math.min(text.length(), 2 * half - length);
    reserve(first);
    text.getChars(0, first, kept, length);
    length += first;
    if (first < text.length()) {
      goRound(text, first);
    }
  }

  public void add(char c) {
    if (length < 2 * half) {
      reserve(1);
      kept[length++] = c;
    } else {
      dropped++;
      kept[half + oldest] = c;
      oldest = (oldest + 1) % half;
    }
  }

  private void goRound(String text, int from) {
    int count = text.length() - from;
    if (count > half - oldest) {
      goRound(text.toCharArray(), from, count);
      return;
    }
    dropped += count;
    text.getChars(from, from + count, kept, half + oldest);
    oldest = (oldest + count) % half;
  }

  private void reserve(int more) {
    if (length + more > kept.length) {
      int wanted = Math.max(length + more, Math.max(LEAST, 2 * kept.length));
      kept = Arrays.copyOf(kept, Math.min(2 * half, wanted));
    }
  }

  private void goRound(char[] text, int offset, int count) {
    int passed = Math.max(0, count - half);
    dropped += count;
    oldest = (oldest + passed) % half;
    int left = count - passed;
    int untilEnd = Math.min(left, half - oldest);
    System.arraycopy(text, offset + passed, kept, half + oldest, untilEnd);
    System.arraycopy(text, offset + passed + untilEnd, kept, half, left - untilEnd);
    oldest = (oldest + left) % half;
  }

  /** The text, no longer than the limit and the sentence about what is missing. */
  public static String of(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    BoundedText bounded = new BoundedText(limit);
    bounded.add(text);
    return bounded.toString();
  }

  public boolean isEmpty() {
    return length == 0;
  }

  @Override
  public String toString() {
    if (dropped == 0) {
      return length == 0 ? "" : new String(kept, 0, length);
    }
    String end = new String(kept, half + oldest, half - oldest) + new String(kept, half, oldest);
    return new String(kept, 0, half) + "\n… " + dropped + " characters left out …\n" + end;
  }
}
