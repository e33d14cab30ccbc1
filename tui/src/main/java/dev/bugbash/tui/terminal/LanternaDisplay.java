package dev.bugbash.tui.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.CanvasPainter;
import dev.bugbash.tui.canvas.Repertoire;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;

import dev.bugbash.tui.theme.Theme;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The controlling terminal, through Lanterna. */
public final class LanternaDisplay implements Display {
  private static final String PASTE_BRACKETS = "\u001b[?2004h";
  private static final String RETURN = "\u001b[?1049h\u001b[?25l" + PASTE_BRACKETS;
  private static final String LEAVE = "\u001b[?2026l\u001b[?2004l\u001b[0m\u001b[?25h\u001b[?1049l";

  private final Tty tty;
  private final InputStream in;
  private final FrameOutput out;
  private final FramedTerminal terminal;
  private final TerminalScreen screen;
  private final CanvasPainter painter;
  private final KeyReader keys = new KeyReader();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread atExit = new Thread(this::restore, "bugbash-terminal-restore");
  private volatile Size size;
  private volatile boolean complete = true;

  private LanternaDisplay(Tty tty, InputStream in, FrameOutput out, CanvasPainter painter)
      throws IOException {
    this.tty = tty;
    this.in = in;
    this.out = out;
    this.size = tty.size();
    this.terminal = new FramedTerminal(new PatientInput(in), out, tty.size());
    this.screen = new TerminalScreen(terminal);
    this.painter = painter;
  }

  /** Whether standard output is a terminal that a screen can be shown on. */
  public static boolean available(Map<String, String> environment) {
    if (environment.getOrDefault("TERM", "dumb").equals("dumb")) {
      return false;
    }
    try (InputStream device = new FileInputStream(Tty.DEVICE)) {
      return device.available() >= 0 && Tty.standardOutput();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Takes the terminal over.
   *
   * @throws IOException when there is none
   */
  public static LanternaDisplay open(Map<String, String> environment) throws IOException {
    InputStream in = new FileInputStream(Tty.DEVICE);
    FrameOutput out = new FrameOutput(new FileOutputStream(Tty.DEVICE));
    CanvasPainter painter =
        new CanvasPainter(Theme.of(environment), Repertoire.of(environment));
    LanternaDisplay display = new LanternaDisplay(Tty.acquire(), in, out, painter);
    Runtime.getRuntime().addShutdownHook(display.atExit);
    Signals.on("WINCH", display::askSize);
    Signals.on("CONT", display::continued);
    display.enter();
    return display;
  }

  private void enter() throws IOException {
    out.direct(PASTE_BRACKETS);
    screen.startScreen();
    complete = true;
  }

  private void askSize() {
    try {
      size = Tty.askSize();
    } catch (IOException e) {
      complete = true; // the size stays as it was; a full frame at least repairs what was cut
    }
  }

  /** After {@code fg}, or after somebody stopped us from outside: the shell has used the screen. */
  private void continued() {
    if (closed.get()) {
      return;
    }
    try {
      tty.raw();
      out.direct(RETURN);
    } catch (IOException e) {
      close();
    }
    askSize();
    complete = true;
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  public Optional<Input> poll() throws IOException {
    for (KeyStroke stroke = screen.pollInput(); stroke != null; stroke = screen.pollInput()) {
      if (stroke.getKeyType() == KeyType.EOF) {
        return Optional.of(new Input.Pressed(Key.ctrl('c')));
      }
      Optional<Input> input = keys.read(stroke);
      if (input.isPresent()) {
        return input;
      }
    }
    return Optional.empty();
  }

  @Override
  public void show(Canvas canvas) throws IOException {
    terminal.resized(new Size(canvas.width(), canvas.height()));
    terminal.getTerminalSize();
    boolean resized = screen.doResizeIfNecessary() != null;
    painter.paint(canvas, screen);
    boolean whole = complete || resized;
    complete = false;
    screen.refresh(whole ? RefreshType.COMPLETE : RefreshType.DELTA);
  }

  @Override
  public void redraw() {
    complete = true;
  }

  @Override
  public boolean pendingRedraw() {
    return complete;
  }

  @Override
  public void suspend() throws IOException {
    out.direct(LEAVE);
    tty.restore();
    Tty.stop();
    continued();
  }

  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException exiting) {
      // Then the hook runs, and finds nothing left to do.
    }
  }

  private void restore() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      out.finish(LEAVE);
      tty.restore();
      in.close();
    } catch (IOException gone) {
      // The terminal hung up: nobody is left to restore it for, and nobody to tell.
    }
  }
}
