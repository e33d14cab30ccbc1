package dev.bugbash.tui.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.config.Personal;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screen and its board: who waits for whom, and that nothing is lost on the way. */
final class StuckBoardTest {
  private static final int PATIENCE_SECONDS = 10;

  private final BlockingQueue<Integer> keys = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
  private final CountDownLatch free = new CountDownLatch(1);
  private final Board sample = Samples.board(Clock.systemUTC());
  private volatile boolean stuck;
  private Thread screen = new Thread();

  @AfterEach
  void leave() throws InterruptedException {
    free.countDown();
    keys.add(3); // Ctrl-C leaves from everywhere
    screen.join();
  }

  @Test
  void theFirstFrameDoesNotWaitForTheBoard() throws Exception {
    stuck = true;

    open();

    assertFrame("reading board");
  }

  @Test
  void whatWasAskedForJustBeforeLeavingIsDone() throws Exception {
    long claimed = claimedByAna();
    open();
    assertFrame("BB-1");

    press("cq");
    screen.join();

    assertEquals(claimed + 1, claimedByAna());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"c", "r", "w", ">", "<", "u", "/", "?", ":", "2", "3", "4", "5", "6", "R"})
  void afterAnyKeyTheNextOnesPaint(String key) throws Exception {
    open();
    assertFrame("BB-1");
    stuck = true;

    press(key);
    press("\u001b");
    Thread.sleep(300); // Esc and another key at once would be one with Alt

    assertPaints("6");
    assertPaints("1");
    assertPaints("?");
  }

  private long claimedByAna() {
    return sample.clusters().stream().filter(row -> row.owner().equals("ana")).count();
  }

  private void assertPaints(String key) throws InterruptedException {
    frames.clear();
    press(key);
    assertTrue(frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) != null, "no frame after " + key);
  }

  private void open() {
    Equipment equipment =
        new Equipment(
            query -> Set.of(),
            TicketSource.NONE,
            Personal.NONE,
            new Workplace(Path.of(""), Map.of("LC_ALL", "C.UTF-8")));
    Board board = board();
    FirstReading first = FirstReading.begin(board, "ana");
    Opening opening = new Opening(board, "ana", first, equipment, Optional.empty(), false, false);
    screen =
        new Thread(
            () -> TriageScreen.headless(opening, new Size(120, 30), new Keyboard(), new Frames()),
            "stuck-board-screen");
    screen.start();
  }

  private void press(String text) {
    text.chars().forEach(keys::add);
  }

  private void assertFrame(String text) throws InterruptedException {
    StringBuilder drawn = new StringBuilder();
    while (drawn.indexOf(text) < 0) {
      String frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertTrue(frame != null, "no frame with " + text + " in " + drawn);
      drawn.append(frame);
    }
  }

  private Board board() {
    return (Board)
        Proxy.newProxyInstance(
            Board.class.getClassLoader(), new Class<?>[] {Board.class}, this::answer);
  }

  private Object answer(Object proxy, Method method, Object[] values) throws Throwable {
    if (stuck) {
      free.await();
    }
    try {
      return method.invoke(sample, values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private final class Keyboard extends InputStream {
    @Override
    public int available() {
      return keys.size();
    }

    @Override
    public int read() {
      return keys.remove();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      bytes[offset] = (byte) read();
      return 1;
    }
  }

  private final class Frames extends OutputStream {
    @Override
    public void write(int b) {
      frames.add(Character.toString(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      frames.add(new String(bytes, offset, length, UTF_8));
    }
  }
}
