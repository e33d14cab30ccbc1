package dev.bugbash.tui.cli;

import dev.bugbash.board.Boards;
import dev.bugbash.tui.app.TriageScreen;
import java.util.Map;
import java.util.Set;

/**
 * Loads what a command is going to need while its command line is still being read, because either
 * takes as long as the other. What goes wrong here goes wrong again where it can be told.
 */
final class Ahead {
  private static final Set<String> WITHOUT_BOARD =
      Set.of("inspect", "categorize", "mask", "evaluate", "generate-completion", "help", "");

  private final Thread driver;
  private final Thread screen;

  private Ahead(boolean board, boolean shown, Map<String, String> variables) {
    driver =
        new Loading("bugbash-driver-ahead") {
          @Override
          public void run() {
            if (board) {
              Boards.loadDriver();
            }
          }
        };
    screen =
        new Loading("bugbash-screen-ahead") {
          @Override
          public void run() {
            if (shown) {
              TriageScreen.load(variables);
            }
          }
        };
    driver.start();
    screen.start();
  }

  /** Begins with what the command of that name needs. */
  static Ahead of(String command, Environment environment) {
    return new Ahead(
        !WITHOUT_BOARD.contains(command),
        environment.terminal() && command.equals("triage"),
        environment.variables());
  }

  /** Nobody opens a board before. */
  void awaitDriver() {
    await(driver);
  }

  /** Nobody shows a screen before. */
  void awaitScreen() {
    await(screen);
  }

  /** Not made of lambdas: the first one of a process takes a third as long as the driver. */
  private abstract static class Loading extends Thread implements Thread.UncaughtExceptionHandler {
    Loading(String name) {
      super(name);
      setDaemon(true);
      setUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable why) {
      // It is told by whoever needs what could not be loaded.
    }
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
