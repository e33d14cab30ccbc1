package dev.bugbash.tui.theme;

/** A colour by what it is used for; a {@link Palette} says which it is. */
public enum Hue {
  /** The terminal's own. */
  DEFAULT,
  GRAY,
  BLUE,
  GREEN,
  RED,
  AMBER,
  MAGENTA,
  CYAN,
  /** Behind the selected row. */
  HIGHLIGHT,
  /** For text on it. */
  ON_HIGHLIGHT
}
