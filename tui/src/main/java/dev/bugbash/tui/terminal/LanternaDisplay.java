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
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The controlling terminal, through Lanterna. */
public final class LanternaDisplay implements Display {
  private final Takeover takeover;
  private final PatientInput in;
  private final FramedTerminal terminal;
  private final TerminalScreen screen;
  private final CanvasPainter painter;
  private final Clipboard clipboard;
  private final KeyReader keys = new KeyReader();
  private volatile Size size;
  private volatile boolean complete = true;

  /** Begins to listen to signals, which takes a while; there is nothing to see before it has. */
  private Optional<Thread> listening = Optional.empty();

  private LanternaDisplay(
      Line line, Size size, InputStream keys, OutputStream frames, Map<String, String> environment)
      throws IOException {
    FrameOutput out = new FrameOutput(frames);
    this.in = new PatientInput(keys);
    this.takeover = new Takeover(line, out, in, mouse(environment));
    this.size = size;
    this.terminal = new FramedTerminal(in, out, size);
    this.screen = new TerminalScreen(terminal);
    this.painter = new CanvasPainter(Theme.of(environment), Repertoire.of(environment));
    this.clipboard = new Clipboard(environment, out);
  }

  private static boolean mouse(Map<String, String> environment) {
    return !environment.getOrDefault("BUGBASH_MOUSE", "on").equals("off");
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
   * Takes the terminal over. {@code BUGBASH_MOUSE=off} leaves the mouse to it.
   *
   * @throws IOException when there is none
   */
  public static LanternaDisplay open(Map<String, String> environment) throws IOException {
    Tty tty = Tty.acquire();
    LanternaDisplay display =
        new LanternaDisplay(
            tty,
            tty.size(),
            new FileInputStream(Tty.DEVICE),
            new FileOutputStream(Tty.DEVICE),
            environment);
    Thread listening = new Thread(display::listen, "bugbash-signals");
    listening.start();
    display.listening = Optional.of(listening);
    return display.begun();
  }

  /**
   * A display of that size where there is no terminal.
   *
   * @param keys what a terminal sends; no key at all is not the end of them
   * @param frames takes what a terminal gets, each frame in one piece
   */
  public static LanternaDisplay headless(
      Size size, InputStream keys, OutputStream frames, Map<String, String> environment)
      throws IOException {
    return new LanternaDisplay(Line.NONE, size, keys, frames, environment).begun();
  }

  private LanternaDisplay begun() throws IOException {
    takeover.begin();
    screen.startScreen();
    return this;
  }

  /** To what the terminal and the shell signal. */
  private void listen() {
    Signals.on("WINCH", this::askSize);
    Signals.on("CONT", this::again);
  }

  private void awaitListening() {
    try {
      if (listening.isPresent()) {
        listening.get().join();
        listening = Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void askSize() {
    try {
      size = Tty.askSize();
    } catch (IOException e) {
      complete = true; // the size stays as it was; a full frame at least repairs what was cut
    }
  }

  private void again() {
    if (takeover.again()) {
      returned();
    }
  }

  /** Somebody else has used the screen, and perhaps resized it. */
  private void returned() {
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
    boolean whole = complete || resized;
    complete = false;
    painter.paint(canvas, screen, whole);
    awaitListening();
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
    takeover.suspend();
    returned();
  }

  @Override
  public ChildOutcome run(List<String> command) throws IOException {
    forgetTypedAhead();
    ChildOutcome outcome = takeover.run(command);
    returned();
    return outcome;
  }

  /** What was typed before the program came up may not turn into commands after it has ended. */
  private void forgetTypedAhead() throws IOException {
    in.pause(true);
    while (screen.pollInput() != null) {
      // Only what Lanterna holds already; the rest stays in the terminal, for the program.
    }
    in.pause(false);
  }

  @Override
  public Copied copy(String text) throws IOException {
    return clipboard.copy(text);
  }

  @Override
  public void close() {
    takeover.close();
  }
}
