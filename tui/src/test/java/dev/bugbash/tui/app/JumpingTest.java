package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.theme.Role;
import org.junit.jupiter.api.Test;

/** Going about, and what tells where there is something to go to. */
final class JumpingTest {
  private final ScreenDriver screen = ScreenDriver.opened(120, 24);

  @Test
  void oneJumpsToTheNextNewClusterAndBack() {
    screen.type("j").type("]");
    assertEquals(4, selected());
    screen.type("]").assertScreen("no new cluster below");
    screen.type("[").type("[");
    assertEquals(1, selected());
  }

  @Test
  void lettersAndArrowsGoTheSameWays() {
    assertEquals(3, after(Key.of('j')));
    assertEquals(1, after(Key.of('k')));
    assertEquals(3, after(Key.of(Kind.DOWN)));
    assertEquals(1, after(Key.of(Kind.UP)));
    assertEquals(2, after(Key.of('G')));
    assertEquals(1, after(Key.of('g')));
    assertEquals(2, after(Key.of(Kind.END)));
    assertEquals(1, after(Key.of(Kind.HOME)));
    assertEquals(2, after(Key.ctrl('d')));
    assertEquals(1, after(Key.ctrl('u')));
  }

  @Test
  void runsFlakinessAndTheScrollBarAreDrawn() {
    screen.type("/BB-6").press(Kind.ENTER).resize(120, 60);
    screen.assertScreen("\u2583\u00B7\u2588  1 0 3", "flaky 25 %: 1 of 4 results passed");

    Canvas low = ScreenDriver.opened(120, 8).canvas();

    assertEquals("\u25CF", low.cell(65, 3).text());
    assertEquals(Role.NEW, low.cell(65, 3).role());
  }

  private long after(Key key) {
    return screen.press(key).model().clusters().selectedId().map(ClusterId::number).orElseThrow();
  }

  private long selected() {
    return screen.model().clusters().selectedId().map(ClusterId::number).orElseThrow();
  }
}
