package dev.bugbash.tui.app;

import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.config.Personal;
import dev.bugbash.tui.terminal.Display;
import dev.bugbash.tui.terminal.LanternaDisplay;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The screen on which clusters are looked at and claimed. */
public final class TriageScreen {
  private static final Size UNSEEN = new Size(100, 20);

  private TriageScreen() {}

  /** Whether there is a terminal to show it on. */
  public static boolean available(Map<String, String> environment) {
    return LanternaDisplay.available(environment);
  }

  /**
   * Shows the screen on the controlling terminal until the person quits. The terminal is given back
   * as it was however this ends; the board stays open.
   *
   * @return the exit code
   * @throws UncheckedIOException when there is no terminal, or it goes away
   */
  public static int show(Opening opening) {
    try {
      return show(LanternaDisplay.open(wanted(opening)), opening);
    } catch (IOException e) {
      throw new UncheckedIOException("the terminal can't be used: " + e.getMessage(), e);
    }
  }

  /**
   * Shows the screen where there is no terminal; otherwise as {@link #show(Opening)}.
   *
   * @param keys what a terminal sends; no key at all is not the end of them
   * @param frames takes what a terminal gets, each frame in one piece
   */
  public static int headless(Opening opening, Size size, InputStream keys, OutputStream frames) {
    try {
      return show(LanternaDisplay.headless(size, keys, frames, wanted(opening)), opening);
    } catch (IOException e) {
      throw new UncheckedIOException("the keys or frames can't be used: " + e.getMessage(), e);
    }
  }

  /** Loads what showing a screen needs, by drawing one that nobody sees. */
  public static void load(Map<String, String> environment) {
    Setting setting = new Setting("", ZoneId::systemDefault, true);
    try (Display unseen =
        LanternaDisplay.headless(
            UNSEEN, InputStream.nullInputStream(), OutputStream.nullOutputStream(), environment)) {
      unseen.show(Frame.draw(Model.start(setting, UNSEEN, Instant.EPOCH, Work.NONE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is set in the environment, or else in the person's configuration. */
  private static Map<String, String> wanted(Opening opening) {
    Equipment equipment = opening.equipment();
    return equipment.personal().configuration().in(equipment.place().environment());
  }

  private static int show(Display taken, Opening opening) throws IOException {
    BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
    try (Display display = taken;
        Background background = new Background(opening, queue::add)) {
      run(display, opening, queue, background);
    }
    return 0;
  }

  /** Gives the display back; what is still being done on the board is not waited for here. */
  private static void run(
      Display display, Opening opening, BlockingQueue<Event> queue, Background background)
      throws IOException {
    Clock clock = Clock.systemUTC();
    Personal personal = opening.equipment().personal();
    Model start =
        Keeper.begin(
                personal,
                new Setting(opening.who(), ZoneId::systemDefault, opening.readOnly()),
                display.size(),
                clock.instant(),
                opening.work().isPresent() ? Work.STARTING : Work.NONE)
            .with(opening.tour() ? Tour.START : Tour.NONE);
    Optional<ImportThread> importing = opening.work().map(w -> new ImportThread(w, queue::add));
    Loop loop =
        new Loop(
            display,
            opening.equipment().place().environment(),
            queue,
            effect -> perform(effect, importing, background),
            clock,
            start);
    Runnable leaving = () -> Keeper.leave(personal, loop.model());
    Thread atExit = new Thread(leaving, "bugbash-session");
    Runtime.getRuntime().addShutdownHook(atExit);
    importing.ifPresent(ImportThread::start);
    try {
      loop.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      leave(atExit, leaving);
      display.close();
      importing.ifPresent(ImportThread::stop);
    }
  }

  private static void perform(
      Effect.OnBoard effect, Optional<ImportThread> importing, Background background) {
    if (effect instanceof Effect.CancelImport) {
      importing.ifPresent(ImportThread::cancel);
    } else {
      background.perform(effect);
    }
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
}
