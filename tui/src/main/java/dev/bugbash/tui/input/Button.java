package dev.bugbash.tui.input;

/** A button of the mouse. */
public enum Button {
  LEFT,
  MIDDLE,
  RIGHT
}
