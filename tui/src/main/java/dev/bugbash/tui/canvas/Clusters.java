package dev.bugbash.tui.canvas;

/**
 * Cuts clean text into grapheme clusters: what takes one place on the screen.
 *
 * <p>The JDK's BreakIterator splits emoji sequences before JDK 20, hence this smaller rule: a base
 * takes the marks, variation selectors and skin tones after it, joiners take the emoji that
 * follows, and regional indicators pair up to flags.
 */
final class Clusters {
  private static final int JOINER = 0x200D;
  private static final int EMOJI_SELECTOR = 0xFE0F;

  /** More marks on one base are left out: some terminals choke on towers of them. */
  private static final int LONGEST = 8;

  private Clusters() {}

  /** Told each cluster with its width, 1 or 2; stops when told to. */
  interface Visitor {
    /** Whether to go on. */
    boolean cluster(String text, int start, int end, int width);
  }

  static void visit(String text, Visitor visitor) {
    int at = 0;
    boolean more = true;
    while (more && at < text.length()) {
      int end = alone(text, at) ? at + 1 : end(text, at);
      more = visitor.cluster(text, at, end, width(text, at, end));
      at = end;
    }
  }

  /**
   * The cluster as it is written: cut to what terminals bear; a lone mark gets a circle to sit on.
   */
  static String shown(String text, int start, int end) {
    String cluster = text.substring(start, end);
    if (CellWidth.of(cluster.codePointAt(0)) == 0) {
      cluster = "\u25CC" + cluster;
    }
    int length = cluster.codePointCount(0, cluster.length());
    return length <= LONGEST
        ? cluster
        : cluster.substring(0, cluster.offsetByCodePoints(0, LONGEST));
  }

  /** Whether a letter of ASCII stands there that nothing joins; nearly all that is shown does. */
  private static boolean alone(String text, int at) {
    return Sanitizer.isPlain(text.charAt(at))
        && (at + 1 == text.length() || Sanitizer.isPlain(text.charAt(at + 1)));
  }

  private static int end(String text, int start) {
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    if (regional(first) && at < text.length() && regional(text.codePointAt(at))) {
      return at + 2;
    }
    int previous = first;
    while (at < text.length()) {
      int next = text.codePointAt(at);
      boolean joined = previous == JOINER && next > 0x2000 && first > 0x2000;
      if (!joined && !skinTone(next) && CellWidth.of(next) != 0) {
        break;
      }
      previous = next;
      at += Character.charCount(next);
    }
    return at;
  }

  /** That of the widest part, because what is joined is drawn as one. */
  private static int width(String text, int start, int end) {
    int first = text.codePointAt(start);
    if (end - start == 1) {
      return Math.max(1, CellWidth.of(first));
    }
    boolean flag = regional(first) && end - start > 2;
    boolean emoji = first > 0x2000 && text.substring(start, end).indexOf(EMOJI_SELECTOR) > 0;
    return flag || emoji
        ? 2
        : text.substring(start, end).codePoints().map(CellWidth::of).reduce(1, Math::max);
  }

  private static boolean regional(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean skinTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }
}
