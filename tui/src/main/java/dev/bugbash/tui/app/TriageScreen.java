package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.tui.terminal.Display;
import dev.bugbash.tui.terminal.LanternaDisplay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The screen on which clusters are looked at and claimed. */
public final class TriageScreen {
  private static final int LOOK_MILLIS = 250;

  private TriageScreen() {}

  /** Whether there is a terminal to show it on. */
  public static boolean available(Map<String, String> environment) {
    return LanternaDisplay.available(environment);
  }

  /**
   * Shows the screen on the controlling terminal until the person quits. The terminal is given back
   * as it was however this ends; the board stays open.
   *
   * @param who looks, claims and writes notes
   * @param work to be done behind the screen
   * @param search answers queries
   * @param place where the person sits
   * @return the exit code
   * @throws UncheckedIOException when there is no terminal, or it goes away
   */
  public static int show(
      Board board,
      String who,
      Optional<BackgroundImport> work,
      ClusterSearch search,
      Workplace place) {
    try (Display display = LanternaDisplay.open(place.environment())) {
      return show(display, board, who, work, search, place);
    } catch (IOException e) {
      throw new UncheckedIOException("the terminal can't be used: " + e.getMessage(), e);
    }
  }

  static int show(
      Display display,
      Board board,
      String who,
      Optional<BackgroundImport> work,
      ClusterSearch search,
      Workplace place)
      throws IOException {
    BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
    ScheduledExecutorService executor =
        Executors.newSingleThreadScheduledExecutor(TriageScreen::boardThread);
    ExecutorService searching = Executors.newSingleThreadExecutor(TriageScreen::searchThread);
    ExecutorService explaining = Executors.newSingleThreadExecutor(TriageScreen::explainThread);
    ExecutorService fetching = Executors.newSingleThreadExecutor(TriageScreen::fetchThread);
    FetchWorker fetcher = new FetchWorker(board, place, fetching, queue::add);
    ExplainWorker explainer = new ExplainWorker(board, who, explaining, queue::add);
    SearchWorker searcher = new SearchWorker(search, searching, queue::add);
    BoardWorker worker = new BoardWorker(board, who, Reading.CATEGORIZER, executor, queue::add);
    Future<?> looking =
        executor.scheduleWithFixedDelay(worker::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    Optional<ImportThread> importing = work.map(w -> ImportThread.start(w, queue::add));
    Clock clock = Clock.systemUTC();
    Model start =
        Model.start(
            new Setting(who, ZoneId.systemDefault()),
            display.size(),
            clock.instant(),
            work.isPresent() ? Work.STARTING : Work.NONE);
    try {
      new Loop(
              display,
              place.environment(),
              queue,
              effect -> {
                if (effect instanceof Effect.Search asked) {
                  searcher.perform(asked);
                } else if (effect instanceof Effect.Explaining asked) {
                  explainer.perform(asked);
                } else if (effect instanceof Effect.Fetching asked) {
                  fetcher.perform(asked);
                } else {
                  worker.perform(effect);
                }
              },
              clock,
              start)
          .run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      display.close();
      importing.ifPresent(ImportThread::stop);
      looking.cancel(false);
      searching.shutdownNow();
      explaining.shutdownNow();
      fetching.shutdownNow();
      stop(executor);
    }
    return 0;
  }

  private static Thread searchThread(Runnable work) {
    Thread thread = new Thread(work, "bugbash-search");
    thread.setDaemon(true);
    return thread;
  }

  private static Thread explainThread(Runnable work) {
    Thread thread = new Thread(work, "bugbash-explain");
    thread.setDaemon(true);
    return thread;
  }

  private static Thread fetchThread(Runnable work) {
    Thread thread = new Thread(work, "bugbash-fetch");
    thread.setDaemon(true);
    return thread;
  }

  private static Thread boardThread(Runnable work) {
    Thread thread = new Thread(work, "bugbash-board");
    thread.setDaemon(true);
    return thread;
  }

  /** What the person asked for last is still done. */
  private static void stop(ScheduledExecutorService executor) {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(2, TimeUnit.SECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException e) {
      executor.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
