package dev.bugbash.tui.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Waits a moment for more after an escape character, so that an arrow key that comes in two pieces
 * over a slow line is not read as Esc and two letters.
 */
final class PatientInput extends FilterInputStream {
  private static final int PATIENCE_MILLIS = 25;

  private boolean afterEscape;

  PatientInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    afterEscape = b == 0x1B;
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    afterEscape = count > 0 && bytes[offset + count - 1] == 0x1B;
    return count;
  }

  @Override
  public int available() throws IOException {
    for (int waited = 0; afterEscape && waited < PATIENCE_MILLIS; waited++) {
      if (super.available() > 0) {
        break;
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    afterEscape = false;
    return super.available();
  }
}
