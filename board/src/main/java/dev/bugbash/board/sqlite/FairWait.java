package dev.bugbash.board.sqlite;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.sqlite.BusyHandler;

/**
 * Waits for a lock in short uneven steps.
 *
 * <p>SQLite's own busy handler sleeps for ever longer, up to 100 ms, and so starves whoever waits
 * longest: with 32 writers some waited for 3 s. Here a wait of any age is as likely to be the next.
 */
final class FairWait extends BusyHandler {
  static final Duration LIMIT = Duration.ofSeconds(30);

  /** Half of what a long writer pauses between its transactions, so that it is never missed. */
  private static final long LONGEST_STEP_MICROS = 5_000;

  private long since;

  @Override
  protected int callback(int before) {
    long now = System.nanoTime();
    if (before == 0) {
      since = now;
    }
    if (now - since > LIMIT.toNanos()) {
      return 0;
    }
    try {
      TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextLong(500, LONGEST_STEP_MICROS));
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
