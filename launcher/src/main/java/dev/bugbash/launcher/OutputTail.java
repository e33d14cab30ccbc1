package dev.bugbash.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Reads all that a process prints, so that it never waits for us, and keeps the end. */
final class OutputTail {
  private static final int KEPT = 16 << 10;
  private final byte[] ring = new byte[KEPT];
  private final Thread reader;
  private long total;

  OutputTail(InputStream printed) {
    reader = new Thread(() -> drain(printed), "bugbash-test-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** What was printed last. Waits a little for the rest of an ended process. */
  String text() {
    try {
      // Grandchildren may hold the stream open for ever.
      reader.join(TimeUnit.SECONDS.toMillis(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (ring) {
      int length = (int) Math.min(total, KEPT);
      byte[] bytes = new byte[length];
      for (int i = 0; i < length; i++) {
        bytes[i] = ring[(int) ((total - length + i) % KEPT)];
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private void drain(InputStream printed) {
    byte[] buffer = new byte[KEPT];
    try (printed) {
      for (int n = printed.read(buffer); n >= 0; n = printed.read(buffer)) {
        keep(buffer, n);
      }
    } catch (IOException e) {
      keep(("\n[output lost: " + e.getMessage() + "]").getBytes(StandardCharsets.UTF_8));
    }
  }

  private void keep(byte[] bytes) {
    keep(bytes, Math.min(bytes.length, KEPT));
  }

  private void keep(byte[] bytes, int count) {
    synchronized (ring) {
      for (int i = 0; i < count; i++) {
        ring[(int) (total++ % KEPT)] = bytes[i];
      }
    }
  }
}
