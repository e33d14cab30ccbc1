package dev.bugbash.tui.terminal;

import dev.bugbash.tui.canvas.Canvas;
import dev.bugbash.tui.canvas.Size;
import dev.bugbash.tui.input.Input;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A screen with a keyboard, and perhaps a mouse and a clipboard. */
public interface Display extends AutoCloseable {
  /** As last heard; costs nothing. */
  Size size();

  /** The next key, paste, click or turn of the wheel; empty at once where there is none. */
  Optional<Input> poll() throws IOException;

  /** Brings the screen to {@code canvas}, writing only what differs. */
  void show(Canvas canvas) throws IOException;

  /** Writes everything anew with the next {@link #show}. */
  void redraw();

  /** Whether the screen must be shown again although nothing changed. */
  boolean pendingRedraw();

  /** Gives the terminal back, stops the process until it is continued, and takes it over again. */
  void suspend() throws IOException;

  /**
   * Leaves the terminal to a program, waits until it has ended, and draws everything anew with the
   * next {@link #show}. Keys typed meanwhile are the program's.
   *
   * @param command a program, found on the path, and its arguments; no shell reads them
   * @throws IOException when the terminal went away
   */
  ChildOutcome run(List<String> command) throws IOException;

  /**
   * Puts {@code text} on the clipboard.
   *
   * @throws IOException when the terminal went away
   */
  Copied copy(String text) throws IOException;

  /** Gives the terminal back as it was. May be called more than once. */
  @Override
  void close();
}
