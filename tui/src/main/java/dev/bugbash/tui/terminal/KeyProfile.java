package dev.bugbash.tui.terminal;

import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseCharacterPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lanterna's keys, the mouse, the brackets that a terminal puts around pasted text (mode 2004), and
 * every other control sequence, which would otherwise be taken for Esc and some letters.
 */
final class KeyProfile extends DefaultKeyDecodingProfile {
  private static final int LONGEST = 64;

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

  /** Of several that match, Lanterna takes the last. */
  @Override
  public Collection<CharacterPattern> getPatterns() {
    List<CharacterPattern> patterns = new ArrayList<>();
    patterns.add(KeyProfile::anySequence);
    patterns.addAll(super.getPatterns());
    patterns.removeIf(MouseCharacterPattern.class::isInstance);
    patterns.add(new MousePattern());
    patterns.add(new BasicCharacterPattern(new Bracket(true), ESC_CODE, '[', '2', '0', '0', '~'));
    patterns.add(new BasicCharacterPattern(new Bracket(false), ESC_CODE, '[', '2', '0', '1', '~'));
    patterns.add(new BasicCharacterPattern(new KeyStroke(KeyType.Enter), '\r'));
    return patterns;
  }

  /** ECMA-48: CSI, parameters and intermediates (0x20 to 0x3F), one final (0x40 to 0x7E). */
  private static CharacterPattern.@Nullable Matching anySequence(List<Character> typed) {
    for (int i = 0; i < typed.size(); i++) {
      char c = typed.get(i);
      boolean last = i == typed.size() - 1;
      if (i < 2 ? c != (i == 0 ? ESC_CODE : '[') : c < 0x20 || c > 0x7E || i > LONGEST) {
        return null;
      }
      if (i >= 2 && c >= 0x40) {
        return last ? new CharacterPattern.Matching(new KeyStroke(KeyType.Unknown)) : null;
      }
    }
    return CharacterPattern.Matching.NOT_YET;
  }
}
