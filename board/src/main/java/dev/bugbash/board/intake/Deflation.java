package dev.bugbash.board.intake;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

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
}
