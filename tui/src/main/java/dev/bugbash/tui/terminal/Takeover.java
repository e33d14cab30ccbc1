package dev.bugbash.tui.terminal;

import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Who has the terminal: we, the shell, or a program that we started. Gives it back as it was on
 * every way out but SIGKILL, which nobody can answer.
 */
final class Takeover implements AutoCloseable {
  private static final String MOUSE_ON = "\u001b[?1000h\u001b[?1006h";

  /** Brackets around pasted text; lines are not continued at the edge by the terminal. */
  private static final String MODES_ON = "\u001b[?2004h\u001b[?7l";

  /** Also undoes what a program that crashed may have left: attributes, a scrolling region. */
  private static final String RETURN = "\u001b[?1049h\u001b[?25l\u001b[0m\u001b[r";

  /** All that report the mouse, whoever switched them on. */
  private static final String MOUSE_OFF = "\u001b[?1006l\u001b[?1003l\u001b[?1002l\u001b[?1000l";

  private static final String LEAVE =
      "\u001b[?2026l\u001b[?2004l\u001b[?7h" + MOUSE_OFF + "\u001b[0m\u001b[?25h\u001b[?1049l";

  /** What a program says that SIGINT ended. */
  private static final int INTERRUPTED = 130;

  private static final int LAST_WORDS_MILLIS = 1_000;

  private final Line line;
  private final FrameOutput out;
  private final Closeable in;
  private final String modesOn;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread atExit = new Thread(this::giveBack, "bugbash-terminal-restore");
  private volatile @Nullable Process child;

  Takeover(Line line, FrameOutput out, Closeable in, boolean mouse) {
    this.line = line;
    this.out = out;
    this.in = in;
    this.modesOn = mouse ? MODES_ON + MOUSE_ON : MODES_ON;
  }

  /** For the first time; the alternate screen is entered by whoever draws on it. */
  void begin() throws IOException {
    Runtime.getRuntime().addShutdownHook(atExit);
    out.direct(modesOn);
  }

  /**
   * Takes the terminal over again, after {@code fg} or after somebody stopped us from outside.
   *
   * @return whether it is ours; not while a program that we started has it
   */
  boolean again() {
    if (closed.get() || child != null) {
      return false;
    }
    try {
      line.raw();
      out.direct(RETURN + modesOn);
      return true;
    } catch (IOException e) {
      close();
      return false;
    }
  }

  /** Leaves the terminal to the shell until the process is continued. */
  void suspend() throws IOException {
    leave();
    Tty.stop();
    again();
  }

  /** Leaves the terminal to a program until it has ended. What stops it stops us as well. */
  ChildOutcome run(List<String> command) throws IOException {
    Redirect input = Tty.standardInput() ? Redirect.INHERIT : Redirect.from(Tty.DEVICE);
    leave();
    CountDownLatch interrupted = new CountDownLatch(1);
    Runnable heedAgain = Signals.on("INT", interrupted::countDown); // Ctrl-C goes to the whole job
    try {
      Process started = new ProcessBuilder(command).inheritIO().redirectInput(input).start();
      child = started;
      int status = started.onExit().join().exitValue();
      if (status == INTERRUPTED) {
        awaitOurs(interrupted);
      }
      return new ChildOutcome.Exited(status);
    } catch (IOException e) {
      return ChildOutcome.NotStarted.because(e);
    } finally {
      child = null;
      heedAgain.run();
      again();
    }
  }

  /** The signal that ended the program is on its way to us, too, and is still not meant for us. */
  private static void awaitOurs(CountDownLatch interrupted) {
    try {
      boolean unused = interrupted.await(LAST_WORDS_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void leave() throws IOException {
    out.direct(LEAVE);
    line.restore();
  }

  @Override
  public void close() {
    giveBack();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException exiting) {
      // Then the hook runs, and finds nothing left to do.
    }
  }

  private void giveBack() {
    if (closed.getAndSet(true)) {
      return;
    }
    Optional.ofNullable(child).ifPresent(Takeover::end);
    try {
      out.finish(LEAVE);
      line.restore();
      in.close();
    } catch (IOException gone) {
      // The terminal hung up: nobody is left to restore it for, and nobody to tell.
    }
  }

  private static void end(Process child) {
    child.destroy();
    try {
      child.waitFor(LAST_WORDS_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
