package dev.bugbash.board.intake;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The bytes of one block after another, unpacked into the same place; for one thread. */
final class UnpackedBlock {
  private byte[] bytes = new byte[BlockOutput.FULL + 16 * 1024];
  private int length;

  /** Takes the place of the block before. */
  UnpackedBlock fill(byte[] packed) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      length = 0;
      while (!inflater.finished()) {
        if (length == bytes.length) {
          bytes = Arrays.copyOf(bytes, 2 * length);
        }
        int n = inflater.inflate(bytes, length, bytes.length - length);
        if (n == 0 && !inflater.finished()) {
          throw new IllegalStateException("a block of texts on the board is cut short");
        }
        length += n;
      }
      return this;
    } catch (DataFormatException e) {
      throw new IllegalStateException("a block of texts on the board is damaged", e);
    } finally {
      inflater.end();
    }
  }

  /** Reads on from there, until the next block is filled in. */
  BlockInput from(int offset) {
    return new BlockInput(bytes, offset, length);
  }
}
