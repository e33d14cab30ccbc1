package dev.bugbash.tui.terminal;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.bugbash.tui.input.Input;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import dev.bugbash.tui.terminal.KeyProfile.Bracket;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns Lanterna's key strokes into our input: joins surrogates, and gathers what is pasted. */
final class KeyReader {
  private static final int LONGEST_PASTE = 100_000;

  private @Nullable StringBuilder paste;
  private char high;

  /** What the stroke completes; empty while something is still on its way. */
  Optional<Input> read(KeyStroke stroke) {
    if (stroke instanceof Bracket bracket && bracket.opening()) {
      paste = new StringBuilder();
      return Optional.empty();
    }
    StringBuilder gathering = paste;
    if (gathering == null) {
      return stroke instanceof MousePattern.Report report
          ? report.input()
          : key(stroke).map(Input.Pressed::new);
    }
    if (stroke instanceof Bracket) {
      paste = null;
      return Optional.of(new Input.Pasted(gathering.toString()));
    }
    if (gathering.length() < LONGEST_PASTE) {
      gather(stroke, gathering);
    }
    return Optional.empty();
  }

  private static void gather(KeyStroke stroke, StringBuilder gathering) {
    switch (stroke.getKeyType()) {
      case Enter -> gathering.append('\n');
      case Tab -> gathering.append('\t');
      case Character -> {
        if (!stroke.isCtrlDown()) {
          gathering.append(stroke.getCharacter().charValue());
        }
      }
      default -> {
        // An escape sequence inside of a paste is no text.
      }
    }
  }

  private Optional<Key> key(KeyStroke stroke) {
    if (stroke.getKeyType() != KeyType.Character) {
      return Optional.of(Key.of(kind(stroke.getKeyType())));
    }
    char c = stroke.getCharacter();
    if (Character.isHighSurrogate(c)) {
      high = c;
      return Optional.empty();
    }
    if (Character.isLowSurrogate(c)) {
      char first = high;
      high = 0;
      return Character.isHighSurrogate(first)
          ? Optional.of(Key.of(Character.toCodePoint(first, c)))
          : Optional.empty();
    }
    return Optional.of(new Key(Kind.CHARACTER, c, stroke.isCtrlDown(), stroke.isAltDown()));
  }

  private static Kind kind(KeyType type) {
    return switch (type) {
      case Enter -> Kind.ENTER;
      case Escape -> Kind.ESCAPE;
      case Tab -> Kind.TAB;
      case ReverseTab -> Kind.BACK_TAB;
      case Backspace -> Kind.BACKSPACE;
      case Delete -> Kind.DELETE;
      case ArrowUp -> Kind.UP;
      case ArrowDown -> Kind.DOWN;
      case ArrowLeft -> Kind.LEFT;
      case ArrowRight -> Kind.RIGHT;
      case Home -> Kind.HOME;
      case End -> Kind.END;
      case PageUp -> Kind.PAGE_UP;
      case PageDown -> Kind.PAGE_DOWN;
      default -> Kind.OTHER;
    };
  }
}
