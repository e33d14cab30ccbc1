package dev.bugbash.board.intake;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Packs blocks of bytes. */
final class Deflation {
  private Deflation() {}

  static byte[] pack(byte[] bytes, int length) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(bytes, 0, length);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(length / 8 + 64);
      byte[] buffer = new byte[16 * 1024];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  static byte[] unpack(byte[] packed) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(packed.length * 8);
      byte[] buffer = new byte[64 * 1024];
      while (!inflater.finished()) {
        int n = inflater.inflate(buffer);
        if (n == 0 && !inflater.finished()) {
          throw new IllegalStateException("a block of texts on the board is cut short");
        }
        bytes.write(buffer, 0, n);
      }
      return bytes.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalStateException("a block of texts on the board is damaged", e);
    } finally {
      inflater.end();
    }
  }
}
