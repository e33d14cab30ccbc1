package dev.bugbash.tui.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Collects what Lanterna writes cell by cell, and writes it at once on flush, inside a synchronized
 * update (mode 2026), so that a terminal never shows half a frame.
 */
final class FrameOutput extends OutputStream {
  private static final byte[] BEGIN = "\u001b[?2026h".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "\u001b[?2026l".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream terminal;
  private final ByteArrayOutputStream frame = new ByteArrayOutputStream(16_384);
  private boolean closed;

  FrameOutput(OutputStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void write(int b) {
    frame.write(b);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    frame.write(bytes, offset, length);
  }

  @Override
  public synchronized void flush() throws IOException {
    if (closed || frame.size() == 0) {
      frame.reset();
      return;
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream(frame.size() + 16);
    whole.write(BEGIN);
    frame.writeTo(whole);
    whole.write(END);
    frame.reset();
    terminal.write(whole.toByteArray());
    terminal.flush();
  }

  /** Writes {@code last} and nothing after it, whoever still draws. */
  synchronized void finish(String last) throws IOException {
    if (!closed) {
      direct(last);
      closed = true;
    }
  }

  /** Writes a control sequence that is no part of a frame. */
  synchronized void direct(String sequence) throws IOException {
    frame.reset();
    terminal.write(sequence.getBytes(StandardCharsets.US_ASCII));
    terminal.flush();
  }
}
