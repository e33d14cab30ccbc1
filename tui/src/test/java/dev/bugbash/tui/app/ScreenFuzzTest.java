package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.board.Member;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.input.Binding;
import dev.bugbash.tui.input.Button;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.input.Keymap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random keys, clicks, pastes, sizes and other people on a board on disk; the seed is in the
 * message of a failure.
 */
final class ScreenFuzzTest {
  private static final String TYPED = "qis:new!owner 1234567890 = type:Null* (\u7D50\u5408 e\u0301";
  private static final List<Key> BOUND =
      Keymap.STANDARD.bindings().stream().map(Binding::keys).flatMap(List::stream).toList();

  @TempDir private Path folder;

  @Test
  void nothingThatIsPressedPastedOrResizedBreaksTheScreen() throws IOException {
    press(3_000);
  }

  @Test
  @Tag("slow")
  void aHundredThousandKeysDoNotEither() throws IOException {
    press(100_000);
  }

  private void press(int steps) throws IOException {
    long seed = Long.getLong("fuzz.seed", System.nanoTime());
    Random random = new Random(seed);
    int step = 0;
    try (Board board = RealBoard.in(folder)) {
      ScreenDriver screen = new ScreenDriver(board, 80, 24);
      for (; step < steps; step++) {
        if (screen.model().life() == Life.ENDED) {
          screen = new ScreenDriver(board, random.nextInt(130), random.nextInt(50)).look();
        }
        act(screen, board, random);
        if (step % 5 == 0) {
          check(screen);
        }
      }
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("-Dfuzz.seed=" + seed + " fails at step " + step, e);
    }
  }

  private static void act(ScreenDriver screen, Board board, Random random) {
    switch (random.nextInt(24)) {
      case 0 -> screen.resize(random.nextInt(220), random.nextInt(60));
      case 1 -> screen.resize(random.nextInt(20), random.nextInt(7));
      case 2 -> screen.paste(text(random));
      case 3 -> another(screen, board, random);
      case 4 -> screen.send(new Event.Importing(random.nextInt(9), 9, random.nextInt(900)));
      case 5 -> screen.press(Key.of(random.nextInt(0x3000) + 1));
      case 6 -> screen.send(new Event.Entered(mouse(random)));
      case 7 -> screen.send(new Event.Ticked(ScreenDriver.NOW.plusSeconds(random.nextInt(9_999))));
      case 8, 9 -> screen.press(Key.of((int) TYPED.charAt(random.nextInt(TYPED.length()))));
      case 10, 11, 12 -> screen.press(kind(random));
      default -> screen.press(BOUND.get(random.nextInt(BOUND.size())));
    }
  }

  private static void another(ScreenDriver screen, Board board, Random random) {
    ClusterId id = new ClusterId(1 + random.nextInt(5));
    switch (random.nextInt(4)) {
      case 0 -> board.claim(id, "ana");
      case 1 -> board.release(id, "ana");
      case 2 -> board.note(id, "ana", text(random));
      default -> board.corrections().undo("ana", 1);
    }
    screen.look();
  }

  private static Input mouse(Random random) {
    int x = random.nextInt(240) - 5;
    int y = random.nextInt(70) - 5;
    Button button = Button.values()[random.nextInt(Button.values().length)];
    return random.nextBoolean()
        ? new Input.Clicked(x, y, button, random.nextBoolean(), random.nextBoolean())
        : new Input.Scrolled(x, y, random.nextInt(7) - 3);
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
