package dev.bugbash.tui.input;

/**
 * One line of text being typed.
 *
 * @param cursor index into {@code text}, from 0 to its length, never inside a surrogate pair
 */
public record LineEditor(String text, int cursor) {
  /** What is typed or pasted beyond it is left out. */
  private static final int LONGEST = 2_000;

  public static LineEditor of(String text) {
    return new LineEditor(text, text.length());
  }

  /** After {@code key}; the same where the key means nothing in a text. */
  public LineEditor press(Key key) {
    if (key.types()) {
      return insert(Character.toString(key.codePoint()));
    }
    return switch (key.kind()) {
      case BACKSPACE -> without(before(), cursor);
      case DELETE -> without(cursor, after());
      case LEFT -> new LineEditor(text, before());
      case RIGHT -> new LineEditor(text, after());
      case HOME -> new LineEditor(text, 0);
      case END -> of(text);
      case CHARACTER -> key.ctrl() ? control(key.codePoint()) : this;
      default -> this;
    };
  }

  /** With text inserted; line breaks and tabs become blanks, other controls are left out. */
  public LineEditor insert(String pasted) {
    StringBuilder line = new StringBuilder();
    pasted
        .codePoints()
        .map(c -> c == '\n' || c == '\r' || c == '\t' ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(line::appendCodePoint);
    if (text.length() + line.length() > LONGEST) {
      return this;
    }
    return new LineEditor(
        text.substring(0, cursor) + line + text.substring(cursor), cursor + line.length());
  }

  private LineEditor control(int letter) {
    return switch (letter) {
      case 'a' -> new LineEditor(text, 0);
      case 'e' -> of(text);
      case 'u' -> without(0, cursor);
      case 'k' -> without(cursor, text.length());
      case 'w' -> without(text.substring(0, cursor).stripTrailing().lastIndexOf(' ') + 1, cursor);
      default -> this;
    };
  }

  private LineEditor without(int from, int to) {
    return new LineEditor(text.substring(0, from) + text.substring(to), from);
  }

  private int before() {
    return cursor == 0 ? 0 : text.offsetByCodePoints(cursor, -1);
  }

  private int after() {
    return cursor == text.length() ? cursor : text.offsetByCodePoints(cursor, 1);
  }
}
