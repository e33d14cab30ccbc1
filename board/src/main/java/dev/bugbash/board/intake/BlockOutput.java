package dev.bugbash.board.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A block being filled: texts and small numbers one after another. */
final class BlockOutput extends ByteArrayOutputStream {
  /** Where a block is full; only its last record may reach beyond. */
  static final int FULL = 256 * 1024;

  BlockOutput() {
    super(FULL + 16 * 1024);
  }

  /** In groups of seven bits, lowest first. */
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    write(rest);
  }

  /** In UTF-8; half a surrogate pair becomes a question mark. */
  void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    write(bytes, 0, bytes.length);
  }

  boolean full() {
    return count >= FULL;
  }

  /** The packed block; it can be filled anew after that. */
  byte[] pack() {
    byte[] packed = Deflation.pack(buf, count);
    reset();
    return packed;
  }
}
