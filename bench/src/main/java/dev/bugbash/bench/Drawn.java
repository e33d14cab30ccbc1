package dev.bugbash.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Predicate;

/** What a terminal is told to draw, read on a thread of its own; a byte is a character. */
final class Drawn {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int REST_MILLIS = 150;

  private final StringBuilder text = new StringBuilder();
  private final Thread reader;
  private boolean ended;

  Drawn(InputStream from) {
    reader = new Thread(() -> read(from), "bench-reader");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(InputStream from) {
    byte[] buffer = new byte[65_536];
    try {
      for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
        append(new String(buffer, 0, n, ISO_8859_1));
      }
    } catch (IOException hungUp) {
      // That is how a terminal ends.
    }
    end();
  }

  private synchronized void append(String more) {
    text.append(more);
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  synchronized void forget() {
    text.setLength(0);
  }

  /** Waits until what was drawn since {@link #forget} is as it should be. */
  synchronized void await(Predicate<StringBuilder> wanted)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!wanted.test(text)) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (ended || left <= 0) {
        throw new IOException((ended ? "the screen ended: " : "no such frame came: ") + text);
      }
      wait(left);
    }
  }

  synchronized void rest() throws InterruptedException {
    int before = -1;
    while (!ended && before != text.length()) {
      before = text.length();
      wait(REST_MILLIS);
      Thread.sleep(REST_MILLIS);
    }
  }

  void awaitEnd() {
    try {
      reader.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
