package dev.bugbash.tui.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.bugbash.board.sqlite.NativeLibrary;
import dev.bugbash.tui.app.TriageScreen;
import dev.bugbash.tui.canvas.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Opens the screen where nobody sees it and presses some keys, so that the start script learns what
 * classes that takes; and unpacks what each start would have to unpack.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /** {@code Rehearsal FOLDER}: the board there is opened; the native library goes there too. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    NativeLibrary.unpack(folder.resolve("native"));
    Environment environment =
        new Environment(
            Map.of(
                "TERM",
                "xterm-256color",
                "HOME",
                folder.toString(),
                "BUGBASH_BOARD",
                folder.resolve("board").toString()),
            "training",
            folder,
            Clock.system(ZoneId.systemDefault()),
            InputStream.nullInputStream(),
            new PrintWriter(OutputStream.nullOutputStream(), false, US_ASCII),
            new PrintWriter(OutputStream.nullOutputStream(), false, US_ASCII),
            true);
    TriageScreen.available(environment.variables()); // asks the terminal, as taking it over does
    open(environment, new Size(200, 50), "triage");
    open(environment, new Size(80, 24), "triage", "--fresh");
  }

  /** All columns and panels that there can be, or few; a bare command, or one to be parsed. */
  private static void open(Environment environment, Size size, String... line) throws IOException {
    Screen screen =
        opening ->
            TriageScreen.headless(
                opening, size, new SlowTyping("jk\t\t/one\r"), OutputStream.nullOutputStream());
    if (new Program(environment, screen).run(line) != ExitCode.DONE) {
      throw new IOException("the screen could not be shown");
    }
  }

  /** The keys of a text, and {@code q}, one each time that the screen has had time to follow. */
  private static final class SlowTyping extends InputStream {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    private final byte[] keys;
    private final long started = System.nanoTime();
    private int pressed;

    SlowTyping(String keys) {
      this.keys = (keys + "q").getBytes(US_ASCII);
    }

    @Override
    public int available() {
      boolean due = System.nanoTime() - started > (pressed + 1) * PAUSE_NANOS;
      return due && pressed < keys.length ? 1 : 0;
    }

    @Override
    public int read() {
      return keys[pressed++];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      bytes[offset] = (byte) read();
      return 1;
    }
  }
}
