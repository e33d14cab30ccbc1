package dev.bugbash.board;

import dev.bugbash.model.TestId;
import java.util.Comparator;

/**
 * The order in which people look for tests: by suite, name and parameters, where a number counts as
 * a number, so that {@code [2]} comes before {@code [10]}. Equal only for equal tests.
 */
final class TestOrder implements Comparator<TestId> {
  static final TestOrder BY_NUMBERS = new TestOrder();

  private TestOrder() {}

  @Override
  public int compare(TestId one, TestId other) {
    int bySuite = compare(one.suite(), other.suite());
    if (bySuite != 0) {
      return bySuite;
    }
    int byName = compare(one.name(), other.name());
    if (byName != 0) {
      return byName;
    }
    int byParameters = compare(one.parameters(), other.parameters());
    return byParameters != 0 ? byParameters : one.compareTo(other);
  }

  /** Zero also where texts differ in leading zeros only. */
  private static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      if (digit(one, i) && digit(other, j)) {
        int from = significant(one, i);
        int otherFrom = significant(other, j);
        i = end(one, from);
        j = end(other, otherFrom);
        int byNumber = number(one, from, i, other, otherFrom, j);
        if (byNumber != 0) {
          return byNumber;
        }
      } else if (one.charAt(i) != other.charAt(j)) {
        return Character.compare(one.charAt(i), other.charAt(j));
      } else {
        i++;
        j++;
      }
    }
    return Integer.compare(one.length() - i, other.length() - j);
  }

  /** Without leading zeros, the longer number is the larger one. */
  private static int number(String one, int from, int to, String other, int otherFrom, int end) {
    int byLength = Integer.compare(to - from, end - otherFrom);
    for (int k = 0; byLength == 0 && k < to - from; k++) {
      int byDigit = Character.compare(one.charAt(from + k), other.charAt(otherFrom + k));
      if (byDigit != 0) {
        return byDigit;
      }
    }
    return byLength;
  }

  private static int significant(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == '0') {
      i++;
    }
    return i;
  }

  private static int end(String text, int at) {
    int i = at;
    while (digit(text, i)) {
      i++;
    }
    return i;
  }

  private static boolean digit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
