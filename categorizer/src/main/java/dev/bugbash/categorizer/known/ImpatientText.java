package dev.bugbash.categorizer.known;

/**
 * A text that can be read only so often, because a regular expression that backtracks can't be
 * stopped otherwise. Counts reads, not time, so that the outcome is the same on every machine.
 */
final class ImpatientText implements CharSequence {
  /** About a tenth of a second; a sane expression reads each character some few times. */
  private static final long READS = 10_000_000;

  private final String text;
  private final int from;
  private final int to;
  private final long[] left;

  private ImpatientText(String text, int from, int to, long[] left) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.left = left;
  }

  static ImpatientText of(String text) {
    return new ImpatientText(text, 0, text.length(), new long[] {READS});
  }

  /** It was read too often. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Exhausted() {
      super("read too often", null, false, false);
    }
  }

  @Override
  public char charAt(int index) {
    if (--left[0] < 0) {
      throw new Exhausted();
    }
    return text.charAt(from + index);
  }

  @Override
  public int length() {
    return to - from;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new ImpatientText(text, from + start, from + end, left);
  }

  @Override
  public String toString() {
    return text.substring(from, to);
  }
}
