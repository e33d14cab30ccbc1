package dev.bugbash.tui.input;

import java.util.Locale;

/**
 * One key.
 *
 * @param codePoint the character of a {@link Kind#CHARACTER}, otherwise 0; for a control key the
 *     lower-case letter
 */
public record Key(Kind kind, int codePoint, boolean ctrl, boolean alt) {
  /** Which key it is. */
  public enum Kind {
    CHARACTER(""),
    ENTER("Enter"),
    ESCAPE("Esc"),
    TAB("Tab"),
    BACK_TAB("Shift-Tab"),
    BACKSPACE("Backspace"),
    DELETE("Del"),
    UP("\u2191"),
    DOWN("\u2193"),
    LEFT("\u2190"),
    RIGHT("\u2192"),
    HOME("Home"),
    END("End"),
    PAGE_UP("PgUp"),
    PAGE_DOWN("PgDn"),
    /** Any that means nothing here. */
    OTHER("");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  public static Key of(Kind kind) {
    return new Key(kind, 0, false, false);
  }

  public static Key of(int codePoint) {
    return new Key(Kind.CHARACTER, codePoint, false, false);
  }

  /** {@code ctrl('l')} is Ctrl-L. */
  public static Key ctrl(int letter) {
    return new Key(Kind.CHARACTER, letter, true, false);
  }

  /** Whether it puts its character into a text. */
  public boolean types() {
    return kind == Kind.CHARACTER && !ctrl && !alt;
  }

  /** As footer and help write it. */
  public String label() {
    String name = kind == Kind.CHARACTER ? character() : kind.label;
    return (alt ? "Alt-" : "") + (ctrl ? "Ctrl-" + name.toUpperCase(Locale.ROOT) : name);
  }

  private String character() {
    return codePoint == ' ' ? "Space" : Character.toString(codePoint);
  }
}
