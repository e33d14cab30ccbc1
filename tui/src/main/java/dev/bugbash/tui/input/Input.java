package dev.bugbash.tui.input;

/** Something that came from the keyboard. */
public sealed interface Input {
  /** A key went down. */
  record Pressed(Key key) implements Input {}

  /** Text was pasted; it never runs commands, whatever it holds. */
  record Pasted(String text) implements Input {}
}
