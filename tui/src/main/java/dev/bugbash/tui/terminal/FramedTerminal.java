package dev.bugbash.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.canvas.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lanterna's ANSI terminal, writing UTF-8 and whole grapheme clusters, and told its size by us.
 *
 * <p>It does not extend {@code UnixTerminal}, whose constructor already starts five {@code stty}
 * and takes over signals; {@link Tty} and {@link Signals} do that for us.
 */
final class FramedTerminal extends ANSITerminal {
  private volatile Size size;
  private int column;

  FramedTerminal(InputStream in, FrameOutput out, Size size) {
    super(in, out, StandardCharsets.UTF_8);
    this.size = size;
  }

  /** Tells of a new size; takes effect when Lanterna next asks. */
  void resized(Size now) {
    size = now;
  }

  @Override
  protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
    return new KeyProfile();
  }

  /** Asking the terminal by an escape sequence would wait five seconds where nothing answers. */
  @Override
  protected TerminalSize findTerminalSize() {
    Size now = size;
    return now == null ? new TerminalSize(80, 24) : new TerminalSize(now.width(), now.height());
  }

  @Override
  public void setCursorPosition(int x, int y) throws IOException {
    column = x;
    super.setCursorPosition(x, y);
  }

  /**
   * The superclass writes each {@code char} by itself, which makes {@code ??} of an emoji. Where
   * the terminal may disagree about the width, what it leaves is blank, and what follows stands
   * where we believe it does.
   */
  @Override
  public void putString(String text) throws IOException {
    int start = column;
    int width = Text.width(text);
    column += width;
    boolean doubtful = !text.isEmpty() && width <= 2 && Text.doubtful(text);
    String written = doubtful ? " ".repeat(width) + place(start) + text + place(column) : text;
    writeToTerminal(written.getBytes(StandardCharsets.UTF_8));
  }

  private static String place(int column) {
    return "\u001b[" + (column + 1) + "G";
  }
}
