package dev.bugbash.importers.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Uncompressed content that ends in an error where it grows out of all proportion to what it was
 * unpacked from. Deflate can make a thousand bytes of one; reports come to a hundred.
 */
final class LimitedStream extends FilterInputStream {
  private static final long HARMLESS = 200L * 1024 * 1024;
  private static final long MOST_FOLD = 400;

  private final LongSupplier packed;
  private long unpacked;

  LimitedStream(InputStream in, LongSupplier packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int bytes) throws BrokenSourceException {
    unpacked += bytes;
    if (unpacked > HARMLESS && unpacked / MOST_FOLD > packed.getAsLong()) {
      throw new BrokenSourceException(
          0,
          "unpacks to more than "
              + MOST_FOLD
              + " times its size; unpack it by hand if it is no bomb");
    }
  }
}
