package dev.bugbash.importers.xml;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the bytes that need a decision: control characters but for white space, what is not ASCII,
 * and one or two others. Eight bytes are looked at together, by the well-known arithmetic that
 * tells whether a byte of a word is zero, or is less than another.
 */
final class SpecialBytes {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long BLANKS = ' ' * ONES;

  private final boolean[] special = new boolean[256];
  private final long first;
  private final long second;

  private SpecialBytes(char first, char second) {
    this.first = first * ONES;
    this.second = second * ONES;
    for (int i = 0; i < special.length; i++) {
      boolean control = i < ' ' && i != '\t' && i != '\n' && i != '\r';
      special[i] = control || i >= 0x80 || i == first || i == second;
    }
  }

  /** Control characters, what is not ASCII, and these. */
  static SpecialBytes and(char first, char second) {
    return new SpecialBytes(first, second);
  }

  /** Where the next of them is, or the limit. */
  int next(byte[] bytes, int from, int limit) {
    int i = from;
    while (i + Long.BYTES <= limit) {
      long candidates = candidates((long) WORD.get(bytes, i));
      if (candidates == 0) {
        i += Long.BYTES;
      } else {
        i += Long.numberOfTrailingZeros(candidates) / Byte.SIZE;
        if (special[bytes[i] & 0xff]) {
          return i;
        }
        i++;
      }
    }
    while (i < limit && !special[bytes[i] & 0xff]) {
      i++;
    }
    return i;
  }

  /**
   * A bit in each byte that is special or white space, and in some above the lowest of these that
   * are not.
   */
  private long candidates(long word) {
    long control = (word - BLANKS) & ~word;
    return (word | control | zeros(word ^ first) | zeros(word ^ second)) & HIGH_BITS;
  }

  private static long zeros(long word) {
    return (word - ONES) & ~word;
  }
}
