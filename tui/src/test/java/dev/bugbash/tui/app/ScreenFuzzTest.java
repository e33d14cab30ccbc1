package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Member;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random keys, pastes, sizes and other people; the seed is in the message of a failure. */
final class ScreenFuzzTest {
  private static final int STEPS = 20_000;
  private static final String KEYS = "jjjkkkgGcrnzfJK/?qis:new!owner \u7D50e\u0301";

  @Test
  void nothingThatIsPressedPastedOrResizedBreaksTheScreen() {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    Random random = new Random(seed);
    MemoryBoard board = ScreenDriver.board();
    ScreenDriver screen = new ScreenDriver(board, 80, 24);
    int step = 0;
    try {
      for (; step < STEPS; step++) {
        screen = alive(screen, board, random);
        act(screen, board, random);
        if (step % 5 == 0) {
          check(screen);
        }
      }
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("-Dfuzz.seed=" + seed + " fails at step " + step, e);
    }
  }

  private static ScreenDriver alive(ScreenDriver screen, MemoryBoard board, Random random) {
    return screen.model().life() == Life.ENDED
        ? new ScreenDriver(board, random.nextInt(130), random.nextInt(50)).look()
        : screen;
  }

  private static void act(ScreenDriver screen, MemoryBoard board, Random random) {
    switch (random.nextInt(20)) {
      case 0 -> screen.resize(random.nextInt(220), random.nextInt(60));
      case 1 -> screen.resize(random.nextInt(20), random.nextInt(7));
      case 2 -> screen.paste(text(random));
      case 3 -> {
        ClusterId id = new ClusterId(1 + random.nextInt(9));
        if (random.nextBoolean()) {
          board.claim(id, "ana");
        } else {
          board.release(id, "ana");
        }
        screen.look();
      }
      case 4 -> screen.send(new Event.Importing(random.nextInt(9), 9, random.nextInt(900)));
      case 5 -> screen.press(Key.of(random.nextInt(0x3000) + 1));
      case 6, 7, 8, 9 -> screen.press(kind(random));
      default -> screen.press(Key.of((int) KEYS.charAt(random.nextInt(KEYS.length()))));
    }
  }

  private static Kind kind(Random random) {
    Kind[] kinds = Kind.values();
    Kind kind = kinds[random.nextInt(kinds.length)];
    return kind == Kind.CHARACTER ? Kind.ESCAPE : kind;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    random.ints(random.nextInt(40), 0, 0x10000).forEach(c -> text.append((char) c));
    return text.toString();
  }

  private static void check(ScreenDriver screen) {
    Canvas canvas = screen.canvas();
    String shown = canvas.toString().replace("\n", "");
    assertTrue(shown.codePoints().noneMatch(Character::isISOControl), "a control on the screen");
    ClusterList clusters = screen.model().clusters();
    assertTrue(clusters.list().top() >= 0 && clusters.list().top() <= clusters.list().selected());
    List<Member> members = screen.model().detail().members();
    assertTrue(members.isEmpty() || screen.model().detail().selected().isPresent());
  }
}
