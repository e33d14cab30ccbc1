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

    painter.paint(canvas, screen);
    screen.refresh(RefreshType.DELTA);

    assertEquals("e\u0301", screen.getFrontCharacter(0, 0).getCharacterString());
    assertEquals("a", screen.getFrontCharacter(1, 0).getCharacterString());
    assertEquals("\u7D50", screen.getFrontCharacter(2, 0).getCharacterString());
    assertEquals("b", screen.getFrontCharacter(4, 0).getCharacterString());
    assertEquals("\uD83D\uDE80", screen.getFrontCharacter(5, 0).getCharacterString());
    assertEquals("c", screen.getFrontCharacter(7, 0).getCharacterString());
  }
}
