package dev.bugbash.importers.tickets.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses to read on where a row has become gigantic, as after a quote that is never closed. */
final class RecordLimit extends FilterReader {
  /** Characters of the longest row, give or take what is read ahead. */
  private static final int LONGEST = 16_000_000;

  private int length;

  RecordLimit(Reader in) {
    super(in);
  }

  /** A row has ended. */
  void next() {
    length = 0;
  }

  @Override
  public int read() throws IOException {
    count(1);
    return super.read();
  }

  @Override
  public int read(char[] target, int offset, int count) throws IOException {
    int read = super.read(target, offset, count);
    count(Math.max(0, read));
    return read;
  }

  private void count(int characters) throws IOException {
    length += characters;
    if (length > LONGEST) {
      throw new IOException("a row is longer than " + LONGEST + " characters: is a quote open?");
    }
  }
}
