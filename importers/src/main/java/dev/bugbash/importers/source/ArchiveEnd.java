package dev.bugbash.importers.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A packed stream that remembers whether the mark at an archive's end went by: where it is missing,
 * the archive was cut off, which between two entries nothing else would show.
 */
final class ArchiveEnd extends FilterInputStream {
  private static final int ZIP_END = 0x504b0506;
  private static final int TAR_BLOCK = 512;

  private int lastFour;
  private int zeros;
  private boolean zip;

  ArchiveEnd(InputStream in) {
    super(in);
  }

  /** Whether a zip's end of central directory was read. */
  boolean sawZipEnd() {
    return zip;
  }

  /** Whether the last that was read is a tar's block of zeros. */
  boolean sawTarEnd() {
    return zeros >= TAR_BLOCK;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      see((byte) read);
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      see(buffer[i]);
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] skipped = new byte[(int) Math.min(8 * 1024, Math.max(0, count))];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void see(byte b) {
    lastFour = lastFour << 8 | (b & 0xff);
    zip |= lastFour == ZIP_END;
    zeros = b == 0 ? zeros + 1 : 0;
  }
}
