package dev.bugbash.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Boards;
import dev.bugbash.tui.app.Equipment;
import dev.bugbash.tui.app.FirstReading;
import dev.bugbash.tui.app.Opening;
import dev.bugbash.tui.app.TicketSource;
import dev.bugbash.tui.app.TriageScreen;
import dev.bugbash.tui.app.Workplace;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.config.Personal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The screen on a board in this process, where there is no terminal: from a key to the frame that
 * follows, without what processes and terminals between them take. {@code HeadlessBenchmark BOARD}.
 */
public final class HeadlessBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Size SIZE = new Size(200, 50);
  private static final int KEYS = 600;
  private static final int PAUSE_MILLIS = 30;
  private static final int PATIENCE_SECONDS = 20;

  private final BlockingQueue<Integer> keys = new LinkedBlockingQueue<>();
  private final BlockingQueue<Long> frames = new LinkedBlockingQueue<>();

  /** Of the thread of the screen, which a busy machine makes wait but not work longer. */
  private final Durations worked = new Durations();

  private volatile long screen;

  private HeadlessBenchmark() {}

  /** Prints a line for each thing that is measured. */
  public static void main(String[] args) throws IOException, InterruptedException {
    measure(Path.of(args[0]));
  }

  static void measure(Path folder) throws IOException, InterruptedException {
    try (Board board = Boards.open(new BoardLocation(folder), Clock.systemUTC())) {
      new HeadlessBenchmark().measure(board);
    }
  }

  private void measure(Board board) throws IOException, InterruptedException {
    Equipment equipment =
        new Equipment(
            query -> Set.of(),
            TicketSource.NONE,
            Personal.NONE,
            new Workplace(Path.of(""), Map.of("TERM", "xterm-256color", "LC_ALL", "C.UTF-8")));
    FirstReading first = FirstReading.begin(board, "bench");
    Opening opening = new Opening(board, "bench", first, equipment, Optional.empty(), false, false);
    Thread screen =
        new Thread(
            () -> TriageScreen.headless(opening, SIZE, new Keyboard(), new Frames()),
            "bench-screen");
    screen.start();
    this.screen = screen.getId();
    frame();
    Thread.sleep(1_000);
    press("j", KEYS / 2);
    press("j", KEYS).print("without a terminal, j to the frame");
    press("/", 1);
    Durations letters = new Durations();
    for (String letter : "assertionfailed entity".split("")) {
      letters.addAll(press(letter, 1));
    }
    letters.print("without a terminal, a letter of a filter to the frame");
    worked.print("of that the screen's thread was busy");
    press("\r", 1);
    keys.add((int) 'q');
    screen.join();
  }

  private Durations press(String key, int times) throws IOException, InterruptedException {
    Durations durations = new Durations();
    for (int i = 0; i < times; i++) {
      Thread.sleep(PAUSE_MILLIS + i % 17);
      frames.clear();
      long busy = THREADS.getThreadCpuTime(screen);
      long start = System.nanoTime();
      keys.add((int) key.getBytes(US_ASCII)[0]);
      durations.add(Math.max(0, frame() - start));
      worked.add(THREADS.getThreadCpuTime(screen) - busy);
    }
    return durations;
  }

  private long frame() throws IOException, InterruptedException {
    Long drawn = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (drawn == null) {
      throw new IOException("no frame came");
    }
    return drawn;
  }

  /** Gives keys as they come. */
  private final class Keyboard extends InputStream {
    @Override
    public int available() {
      return keys.size();
    }

    @Override
    public int read() throws IOException {
      try {
        return keys.take();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      bytes[offset] = (byte) read();
      return 1;
    }
  }

  /** Tells when a frame has been written, each of which comes in one piece. */
  private final class Frames extends OutputStream {
    @Override
    public void write(int b) {
      frames.add(System.nanoTime());
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      frames.add(System.nanoTime());
    }
  }
}
