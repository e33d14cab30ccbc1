package dev.bugbash.tui.terminal;

import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.Collection;
import java.util.List;

/** The brackets that a terminal puts around pasted text (mode 2004); told apart by identity. */
final class PasteProfile implements KeyDecodingProfile {
  static final KeyStroke BEGIN = new KeyStroke(KeyType.Unknown, true, false);
  static final KeyStroke END = new KeyStroke(KeyType.Unknown, false, true);

  @Override
  public Collection<CharacterPattern> getPatterns() {
    return List.of(
        new BasicCharacterPattern(BEGIN, ESC_CODE, '[', '2', '0', '0', '~'),
        new BasicCharacterPattern(END, ESC_CODE, '[', '2', '0', '1', '~'),
        new BasicCharacterPattern(new KeyStroke(KeyType.Enter), '\r'));
  }
}
