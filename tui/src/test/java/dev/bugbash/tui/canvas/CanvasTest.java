package dev.bugbash.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import dev.bugbash.tui.theme.ColorDepth;
import dev.bugbash.tui.theme.Role;
import dev.bugbash.tui.theme.Theme;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CanvasTest {
  @Test
  void textIsCutAtTheEdgeAndAWideCharacterIsNeverHalved() {
    Canvas canvas = new Canvas(new Size(5, 1));

    canvas.text(0, 0, "ab\u7D50\u5408", Role.TEXT);

    assertEquals("ab\u7D50", canvas.toString());
  }

  @Test
  void drawingOnOneHalfOfAWideCharacterBlanksTheOther() {
    Canvas canvas = new Canvas(new Size(4, 1));
    canvas.text(0, 0, "\u7D50\u5408", Role.TEXT);

    canvas.text(1, 0, "x", Role.TEXT);

    assertEquals(" x\u5408", canvas.toString());
  }

  @Test
  void aWindowDrawsNothingOutsideOfItself() {
    Canvas canvas = new Canvas(new Size(6, 3));

    canvas.window(2, 1, 3, 1).text(0, 0, "abcdef", Role.TEXT);
    canvas.window(2, 1, 3, 1).text(0, 1, "below", Role.TEXT);
    canvas.window(90, 90, 3, 3).text(0, 0, "far away", Role.TEXT);

    assertEquals("\n  abc\n", canvas.toString());
  }

  @Test
  void paintedOnALanternaScreenEveryClusterStandsWhereItBelongs() throws IOException {
    DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(12, 1));
    TerminalScreen screen = new TerminalScreen(terminal);
    screen.startScreen();
    CanvasPainter painter = new CanvasPainter(Theme.of(ColorDepth.NONE), Repertoire.UNICODE);
    Canvas canvas = new Canvas(new Size(12, 1));
    canvas.text(0, 0, "e\u0301a\u7D50b\uD83D\uDE80c", Role.TEXT);

    painter.paint(canvas, screen, false);
    screen.refresh(RefreshType.DELTA);

    assertEquals("e\u0301", screen.getFrontCharacter(0, 0).getCharacterString());
    assertEquals("a", screen.getFrontCharacter(1, 0).getCharacterString());
    assertEquals("\u7D50", screen.getFrontCharacter(2, 0).getCharacterString());
    assertEquals("b", screen.getFrontCharacter(4, 0).getCharacterString());
    assertEquals("\uD83D\uDE80", screen.getFrontCharacter(5, 0).getCharacterString());
    assertEquals("c", screen.getFrontCharacter(7, 0).getCharacterString());
  }

  @Test
  void whatIsPaintedOverTheLastCanvasLooksAsIfAllWerePainted() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    TerminalScreen screen = screen();
    CanvasPainter painter = new CanvasPainter(Theme.of(ColorDepth.NONE), Repertoire.UNICODE);
    for (int frame = 0; frame < 300; frame++) {
      Canvas canvas = new Canvas(new Size(7 + random.nextInt(3), 3 + random.nextInt(3)));
      for (int y = 0; y < 5; y++) {
        String text = new String[] {"", "ab", "a\u7D50b", "\u26A0\uFE0Fab"}[random.nextInt(4)];
        canvas.text(0, y, text, random.nextBoolean() ? Role.TEXT : Role.STRONG);
      }

      painter.paint(canvas, screen, random.nextInt(9) == 0);
      TerminalScreen fresh = screen();
      new CanvasPainter(Theme.of(ColorDepth.NONE), Repertoire.UNICODE).paint(canvas, fresh, true);

      assertEquals(shown(fresh), shown(screen), "seed " + seed + ", frame " + frame);
    }
  }

  private static TerminalScreen screen() throws IOException {
    return new TerminalScreen(new DefaultVirtualTerminal(new TerminalSize(8, 4)));
  }

  private static String shown(TerminalScreen screen) {
    StringBuilder shown = new StringBuilder();
    for (int y = 0; y < 4; y++) {
      for (int x = 0; x < 8; x++) {
        shown.append(screen.getBackCharacter(x, y)).append(' ');
      }
    }
    return shown.toString();
  }
}
