package dev.bugbash.importers.text;

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

  private final int half;
  private final StringBuilder head = new StringBuilder();
  private final StringBuilder tail = new StringBuilder(0);
  private long dropped;

  /**
   * @param limit characters that are kept at most
   */
  public BoundedText(int limit) {
    this.half = limit / 2;
  }

  public void add(char[] text, int offset, int length) {
    int first = Math.min(length, Math.max(0, half - head.length()));
    head.append(text, offset, first);
    if (first == length) {
      return;
    }
    tail.append(text, offset + first, length - first);
    if (tail.length() > 2 * half) {
      int excess = tail.length() - half;
      tail.delete(0, excess);
      dropped += excess;
    }
  }

  public void add(String text) {
    add(text.toCharArray(), 0, text.length());
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
    return head.length() == 0;
  }

  @Override
  public String toString() {
    if (tail.length() == 0) {
      return head.toString();
    }
    long missing = dropped + Math.max(0, tail.length() - half);
    String end = tail.substring(Math.max(0, tail.length() - half));
    return missing == 0 ? head + end : head + "\n… " + missing + " characters left out …\n" + end;
  }
}
