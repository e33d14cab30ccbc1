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

  private Ahead(Runnable driver, Runnable screen) {
    this.driver = start("bugbash-driver-ahead", driver);
    this.screen = start("bugbash-screen-ahead", screen);
  }

  /** Begins with what the command of that name needs. */
  static Ahead of(String command, Environment environment) {
    boolean shown = environment.terminal() && command.equals("triage");
    Map<String, String> variables = environment.variables();
    return new Ahead(
        WITHOUT_BOARD.contains(command) ? () -> {} : Boards::loadDriver,
        shown ? () -> TriageScreen.load(variables) : () -> {});
  }

  /** Nobody opens a board before. */
  void awaitDriver() {
    await(driver);
  }

  /** Nobody shows a screen before. */
  void awaitScreen() {
    await(screen);
  }

  private static Thread start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((where, why) -> {});
    thread.start();
    return thread;
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
