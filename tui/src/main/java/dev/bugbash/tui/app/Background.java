package dev.bugbash.tui.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The threads that work for a screen. From the beginning, one looks at the board now and then. */
final class Background implements AutoCloseable {
  private static final int LOOK_MILLIS = 250;

  private static final int READ_AHEAD_MILLIS = 1000;

  /** Longer than a key repeats itself. */
  private static final int REST_MILLIS = 100;

  private final ScheduledExecutorService board = timed("bugbash-board");
  private final ScheduledExecutorService recutting = timed("bugbash-recut");
  private final ExecutorService searching = one("bugbash-search");
  private final ExecutorService explaining = one("bugbash-explain");
  private final ExecutorService fetching = one("bugbash-fetch");
  private final Workers workers;
  private final Future<?> looking;
  private final Future<?> readingAhead;

  Background(Opening opening, Consumer<Event> answer) {
    workers =
        new Workers(
            opening.board(),
            opening.who(),
            opening.equipment(),
            new Workers.Threads(
                board,
                searching,
                explaining,
                recutting,
                CompletableFuture.delayedExecutor(REST_MILLIS, TimeUnit.MILLISECONDS, explaining),
                fetching),
            answer);
    board.execute(() -> workers.begin(opening.first()));
    looking = board.scheduleWithFixedDelay(workers::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    readingAhead =
        recutting.scheduleWithFixedDelay(
            workers::readAhead, LOOK_MILLIS, READ_AHEAD_MILLIS, TimeUnit.MILLISECONDS);
  }

  void perform(Effect.OnBoard effect) {
    workers.perform(effect);
  }

  private static ScheduledExecutorService timed(String name) {
    return Executors.newSingleThreadScheduledExecutor(named(name));
  }

  private static ExecutorService one(String name) {
    return Executors.newSingleThreadExecutor(named(name));
  }

  private static ThreadFactory named(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** What the person asked for last is still done. */
  @Override
  public void close() {
    searching.shutdownNow();
    explaining.shutdownNow();
    fetching.shutdownNow();
    looking.cancel(false);
    readingAhead.cancel(false);
    recutting.shutdownNow();
    board.shutdown();
    try {
      if (!board.awaitTermination(2, TimeUnit.SECONDS)) {
        board.shutdownNow();
      }
    } catch (InterruptedException e) {
      board.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
