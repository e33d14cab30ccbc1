package dev.bugbash.tui.terminal;

import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Collection;
import java.util.List;

/** The brackets that a terminal puts around pasted text (mode 2004). */
final class PasteProfile implements KeyDecodingProfile {
  /** One of the two brackets, as a key stroke. */
  static final class Bracket extends KeyStroke {
    private final boolean opening;

    private Bracket(boolean opening) {
      super(KeyType.Unknown);
      this.opening = opening;
    }

    boolean opening() {
      return opening;
    }
  }

  @Override
  public Collection<CharacterPattern> getPatterns() {
    return List.of(
        new BasicCharacterPattern(new Bracket(true), ESC_CODE, '[', '2', '0', '0', '~'),
        new BasicCharacterPattern(new Bracket(false), ESC_CODE, '[', '2', '0', '1', '~'),
        new BasicCharacterPattern(new KeyStroke(KeyType.Enter), '\r'));
  }
}
