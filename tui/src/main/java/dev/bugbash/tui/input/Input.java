package dev.bugbash.tui.input;

/** Something that came from the keyboard or the mouse. */
public sealed interface Input {
  /** A key went down. */
  record Pressed(Key key) implements Input {}

  /** Text was pasted; it never runs commands, whatever it holds. */
  record Pasted(String text) implements Input {}

  /**
   * A button of the mouse went down. Just after a resize the place may lie outside of the screen.
   *
   * @param x column, from 0
   * @param y row, from 0
   */
  record Clicked(int x, int y, Button button, boolean ctrl, boolean shift) implements Input {}

  /**
   * The wheel was turned.
   *
   * @param x column of the pointer, from 0
   * @param y row of the pointer, from 0
   * @param lines to scroll by; positive towards the end
   */
  record Scrolled(int x, int y, int lines) implements Input {}
}
