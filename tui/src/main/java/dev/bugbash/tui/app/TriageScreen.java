package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.tui.config.Personal;
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
   * @param equipment what it works with besides the board
   * @return the exit code
   * @throws UncheckedIOException when there is no terminal, or it goes away
   */
  public static int show(
      Board board,
      String who,
      Optional<BackgroundImport> work,
      Equipment equipment,
      Map<String, String> environment) {
    Map<String, String> wanted = equipment.personal().configuration().in(environment);
    try (Display display = LanternaDisplay.open(wanted)) {
      return show(display, board, who, work, equipment, Reading.CATEGORIZER);
    } catch (IOException e) {
      throw new UncheckedIOException("the terminal can't be used: " + e.getMessage(), e);
    }
  }

  static int show(
      Display display,
      Board board,
      String who,
      Optional<BackgroundImport> work,
      Equipment equipment,
      Reading reading)
      throws IOException {
    BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
    ScheduledExecutorService executor =
        Executors.newSingleThreadScheduledExecutor(TriageScreen::boardThread);
    ExecutorService searching = Executors.newSingleThreadExecutor(TriageScreen::searchThread);
    ExecutorService explaining = Executors.newSingleThreadExecutor(TriageScreen::explainThread);
    ExplainWorker explainer =
        new ExplainWorker(board, who, equipment.tickets(), explaining, queue::add);
    SearchWorker searcher = new SearchWorker(equipment.search(), searching, queue::add);
    BoardWorker worker =
        new BoardWorker(board, who, reading, equipment.tickets(), executor, queue::add);
    Future<?> looking =
        executor.scheduleWithFixedDelay(worker::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    Optional<ImportThread> importing = work.map(w -> ImportThread.start(w, queue::add));
    Clock clock = Clock.systemUTC();
    Personal personal = equipment.personal();
    Keeper keeper = new Keeper(personal, executor, queue::add);
    Loop loop =
        new Loop(
            display,
            queue,
            effect -> {
              if (effect instanceof Effect.Search asked) {
                searcher.perform(asked);
              } else if (effect instanceof Effect.Explaining asked) {
                explainer.perform(asked);
              } else if (effect instanceof Effect.Keeping asked) {
                keeper.perform(asked);
              } else {
                worker.perform(effect);
              }
            },
            clock,
            Keeper.begin(
                personal,
                new Setting(who, ZoneId.systemDefault()),
                display.size(),
                clock.instant(),
                work.isPresent() ? Work.STARTING : Work.NONE));
    Runnable leaving = () -> Keeper.leave(personal, loop.model());
    Thread atExit = new Thread(leaving, "bugbash-session");
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      loop.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      leave(atExit, leaving);
      display.close();
      importing.ifPresent(ImportThread::stop);
      looking.cancel(false);
      searching.shutdownNow();
      explaining.shutdownNow();
      stop(executor);
    }
    return 0;
  }

  /** What a signal would do is done now; where one came, it is being done. */
  private static void leave(Thread atExit, Runnable leaving) {
    try {
      if (Runtime.getRuntime().removeShutdownHook(atExit)) {
        leaving.run();
      }
    } catch (IllegalStateException exiting) {
      // Then the hook runs.
    }
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
