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
      write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    write(rest);
  }

  /** In UTF-8; char by char where half a surrogate pair stands alone, which UTF-8 can't say. */
  void text(String text) {
    if (wellFormed(text)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      number(bytes.length << 1);
      write(bytes, 0, bytes.length);
    } else {
      number((text.length() << 1) | 1);
      text.chars().forEach(this::number);
    }
  }

  private static boolean wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int c = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(c)) {
          return false;
        }
        i++;
      }
    }
    return true;
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
