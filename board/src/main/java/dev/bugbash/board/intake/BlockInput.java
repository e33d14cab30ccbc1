package dev.bugbash.board.intake;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link BlockOutput} wrote. */
final class BlockInput {
  private final byte[] bytes;
  private int at;

  BlockInput(byte[] packed, int offset) {
    this(offset, Deflation.unpack(packed));
  }

  private BlockInput(int offset, byte[] bytes) {
    this.bytes = bytes;
    this.at = offset;
  }

  static BlockInput unpacked(byte[] bytes, int offset) {
    return new BlockInput(offset, bytes);
  }

  boolean atEnd() {
    return at >= bytes.length;
  }

  int number() {
    int value = 0;
    int shift = 0;
    byte b;
    do {
      b = bytes[at++];
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
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }
}
