package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The board as it is when a screen is about to be opened: read on a thread of its own, since
 * preparing the rest takes as long.
 */
public final class FirstReading {
  private final FutureTask<Read> reading;

  private FirstReading(FutureTask<Read> reading) {
    this.reading = reading;
  }

  /**
   * What was read.
   *
   * @param sequence the number of the last event that the snapshot shows at least
   */
  record Read(long sequence, BoardSnapshot snapshot) {}

  /** Begins to read what {@code who} is to see. */
  public static FirstReading begin(Board board, String who) {
    FutureTask<Read> reading =
        new FutureTask<>(() -> new Read(board.sequence(), BoardSnapshot.of(board, who)));
    Thread thread = new Thread(reading, "bugbash-first-reading");
    thread.setDaemon(true);
    thread.start();
    return new FirstReading(reading);
  }

  /** Waits for it; empty where it failed, which whoever reads again will be told. */
  Optional<Read> await() {
    try {
      return Optional.of(reading.get());
    } catch (ExecutionException | CancellationException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
