package dev.bugbash.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.CanvasPainter;
import dev.bugbash.tui.canvas.Repertoire;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.theme.ColorDepth;
import dev.bugbash.tui.theme.Role;
import dev.bugbash.tui.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FramedTerminalTest {
  /** What Lanterna and we write: cursor, colours, erase, modes. */
  private static final Pattern OURS = Pattern.compile("\u001b\\[\\??[0-9;]*[HGmJhl]");

  private final Writes writes = new Writes();

  /** Remembers each write by itself. */
  private static final class Writes extends OutputStream {
    private final List<String> all = new ArrayList<>();

    @Override
    public void write(int b) {
      all.add(Character.toString(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      ByteArrayOutputStream part = new ByteArrayOutputStream();
      part.write(bytes, offset, length);
      all.add(part.toString(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource(ColorDepth.class)
  void aFrameIsOneWriteInsideASynchronizedUpdate(ColorDepth depth) throws IOException {
    draw(depth, "some text", RefreshType.COMPLETE);

    assertEquals(1, writes.all.size());
    assertTrue(writes.all.get(0).startsWith("\u001b[?2026h"));
    assertTrue(writes.all.get(0).endsWith("\u001b[?2026l"));
  }

  @Test
  void nothingFromContentReachesTheTerminalAsAControl() throws IOException {
    StringBuilder hostile = new StringBuilder("\u001b]0;pwned\u0007\u001b[2J\u009b31m\u202e");
    for (char c = 0; c < 0xA0; c++) {
      hostile.append(c);
    }

    draw(ColorDepth.TRUE_COLOR, hostile.toString(), RefreshType.DELTA);

    String rest = OURS.matcher(String.join("", writes.all)).replaceAll("");
    assertTrue(rest.codePoints().noneMatch(Character::isISOControl), rest);
    assertTrue(rest.contains("]0;pwned"), rest);
  }

  @Test
  void emojiAreWrittenWholeOnBlanksAndTheCursorIsPutWhereWeBelieveItIs() throws IOException {
    draw(ColorDepth.NONE, "a\uD83D\uDE80b", RefreshType.COMPLETE);

    String frame = writes.all.get(0);
    assertTrue(frame.contains("a  \u001b[2G\uD83D\uDE80\u001b[4Gb"), frame);
  }

  @Test
  void nothingIsLeftOfWideCharactersThatNarrowOnesReplace() throws IOException {
    Size size = new Size(12, 1);
    FrameOutput out = new FrameOutput(writes);
    TerminalScreen screen =
        new TerminalScreen(new FramedTerminal(InputStream.nullInputStream(), out, size));
    screen.startScreen();
    CanvasPainter painter = new CanvasPainter(Theme.of(ColorDepth.NONE), Repertoire.UNICODE);
    for (String text : List.of(" \u30AB\u30CA|rest", "abcde|rest")) {
      Canvas canvas = new Canvas(size);
      canvas.text(0, 0, text, Role.TEXT);
      painter.paint(canvas, screen, false);
      screen.refresh(RefreshType.DELTA);
    }

    String second = writes.all.get(writes.all.size() - 1);
    assertTrue(second.contains("abcde"), second);
    assertFalse(second.contains("\u30CA"), second);
  }

  @Test
  void anySizeCanBeShown() throws IOException {
    FrameOutput out = new FrameOutput(writes);
    FramedTerminal terminal =
        new FramedTerminal(InputStream.nullInputStream(), out, new Size(0, 0));
    TerminalScreen screen = new TerminalScreen(terminal);
    screen.startScreen();
    CanvasPainter painter = new CanvasPainter(Theme.of(ColorDepth.INDEXED), Repertoire.UNICODE);

    for (Size size : List.of(new Size(0, 0), new Size(1, 1), new Size(80, 24), new Size(3, 0))) {
      Canvas canvas = new Canvas(size);
      canvas.text(0, 0, "\u7D50\u5408", Role.TEXT);
      terminal.resized(size);
      terminal.getTerminalSize();
      screen.doResizeIfNecessary();
      painter.paint(canvas, screen, false);
      screen.refresh(RefreshType.COMPLETE);
      screen.refresh(RefreshType.DELTA);
    }

    assertTrue(String.join("", writes.all).contains("\u7D50\u5408"));
  }

  @Test
  void afterTheLastWordNothingIsWritten() throws IOException {
    FrameOutput out = new FrameOutput(writes);
    out.finish("bye");

    out.write("late frame".getBytes(StandardCharsets.UTF_8));
    out.flush();
    out.finish("twice");

    assertEquals(List.of("bye"), writes.all);
  }

  private void draw(ColorDepth depth, String text, RefreshType refresh) throws IOException {
    Size size = new Size(200, 3);
    FrameOutput out = new FrameOutput(writes);
    TerminalScreen screen =
        new TerminalScreen(new FramedTerminal(InputStream.nullInputStream(), out, size));
    screen.startScreen();
    out.flush();
    writes.all.clear();
    Canvas canvas = new Canvas(size);
    canvas.text(0, 0, text, Role.CAUSE);
    canvas.text(0, 1, text, Role.SELECTED);
    canvas.paintRow(1, Role.SELECTED);
    new CanvasPainter(Theme.of(depth), Repertoire.UNICODE).paint(canvas, screen, false);
    screen.refresh(refresh);
  }
}
