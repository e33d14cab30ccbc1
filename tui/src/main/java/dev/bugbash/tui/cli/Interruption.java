package dev.bugbash.tui.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that goes on until Ctrl-C end as others do, with its last words and its exit code.
 * While it is open the process waits for the command; {@link Main} then ends it.
 */
final class Interruption implements AutoCloseable {
  private static final long LONGEST_MILLIS = 60_000;
  private static volatile boolean came;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final Thread atExit;

  private Interruption(Thread command) {
    atExit =
        new Thread(
            () -> {
              came = true;
              asked.countDown();
              waitFor(command);
            },
            "bugbash-interruption");
  }

  /** Waits for Ctrl-C, or a polite kill, on behalf of the current thread. */
  static Interruption open() {
    Interruption interruption = new Interruption(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(interruption.atExit);
    return interruption;
  }

  /** Whether the process is being ended while a command still has to say something. */
  static boolean came() {
    return came;
  }

  /** Waits; true as soon as the command has to end. */
  boolean within(long millis) {
    try {
      return asked.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static void waitFor(Thread command) {
    try {
      command.join(LONGEST_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    if (!came) {
      Runtime.getRuntime().removeShutdownHook(atExit);
    }
  }
}
