package dev.bugbash.importers.junit;

/**
 * Collects a text that may be gigantic: keeps its beginning and its end and says what is missing.
 */
final class BoundedText {
  private final int half;
  private final StringBuilder head = new StringBuilder();
  private final StringBuilder tail = new StringBuilder();
  private long dropped;

  /**
   * @param limit characters that are kept at most
   */
  BoundedText(int limit) {
    this.half = limit / 2;
  }

  void add(char[] text, int offset, int length) {
    int first = Math.min(length, Math.max(0, half - head.length()));
    head.append(text, offset, first);
    tail.append(text, offset + first, length - first);
    if (tail.length() > 2 * half) {
      int excess = tail.length() - half;
      tail.delete(0, excess);
      dropped += excess;
    }
  }

  void add(String text) {
    add(text.toCharArray(), 0, text.length());
  }

  boolean isEmpty() {
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
