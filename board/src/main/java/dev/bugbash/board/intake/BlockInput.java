package dev.bugbash.board.intake;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link BlockOutput} wrote. */
final class BlockInput {
  private final byte[] bytes;
  private final int end;
  private int at;

  BlockInput(byte[] bytes, int offset, int end) {
    this.bytes = bytes;
    this.end = end;
    this.at = offset;
  }

  boolean atEnd() {
    return at >= end;
  }

  int number() {
    int value = 0;
    int shift = 0;
    byte b;
    do {
      b = bytes[upTo(at + 1) - 1];
      value |= (b & 0x7f) << shift;
      shift += 7;
    } while (b < 0);
    return value;
  }

  String text() {
    int head = number();
    int length = head >>> 1;
    if ((head & 1) == 1) {
      StringBuilder text = new StringBuilder(length);
      for (int i = 0; i < length; i++) {
        text.append((char) number());
      }
      return text.toString();
    }
    int from = at;
    return new String(bytes, from, upTo(from + length) - from, StandardCharsets.UTF_8);
  }

  /** Goes on to there. */
  private int upTo(int next) {
    if (next > end) {
      throw new IllegalStateException("a block of texts on the board is cut short");
    }
    at = next;
    return next;
  }
}
