package dev.bugbash.tui.terminal;

import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.bugbash.tui.input.Button;
import dev.bugbash.tui.input.Input;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reports of the mouse as xterm's control sequences define them: SGR (mode 1006), {@code ESC [ <
 * button ; column ; row M}. The older form, {@code ESC [ M} and three characters, is swallowed, so
 * that they are not taken for keys where a terminal does not know mode 1006.
 */
final class MousePattern implements CharacterPattern {
  private static final String SGR = KeyDecodingProfile.ESC_CODE + "[<";
  private static final String OLD = KeyDecodingProfile.ESC_CODE + "[M";
  private static final int OLD_LENGTH = 6;
  private static final int LONGEST = 64;
  private static final Pattern REPORT = Pattern.compile("(\\d{1,3});(\\d{1,5});(\\d{1,5})M");

  private static final int SHIFT = 4;
  private static final int CTRL = 16;
  private static final int MOTION = 32;
  private static final int WHEEL = 64;
  private static final int MODIFIERS = 0b11100;
  private static final int LINES = 3;

  /** A report as a key stroke. */
  static final class Report extends KeyStroke {
    private static final Report NOTHING = new Report(null);

    private final @Nullable Input input;

    private Report(@Nullable Input input) {
      super(KeyType.Unknown); // Lanterna casts every MouseEvent to a class of its own
      this.input = input;
    }

    /** Empty where it means nothing here: a release, a drag, a malformed sequence. */
    Optional<Input> input() {
      return Optional.ofNullable(input);
    }
  }

  @Override
  public @Nullable Matching match(List<Character> typed) {
    String sequence = typed.stream().map(String::valueOf).collect(Collectors.joining());
    if (SGR.startsWith(sequence) || OLD.startsWith(sequence)) {
      return Matching.NOT_YET;
    }
    if (sequence.startsWith(OLD)) {
      return sequence.length() < OLD_LENGTH ? Matching.NOT_YET : new Matching(Report.NOTHING);
    }
    return sequence.startsWith(SGR) ? report(sequence.substring(SGR.length())) : null;
  }

  private static @Nullable Matching report(String rest) {
    char last = rest.charAt(rest.length() - 1);
    if (last < 0x20 || last > 0x7E || rest.length() > LONGEST) {
      return null;
    }
    return last < 0x40 ? Matching.NOT_YET : new Matching(read(rest));
  }

  private static Report read(String rest) {
    Matcher m = REPORT.matcher(rest);
    if (!m.matches()) {
      return Report.NOTHING;
    }
    int code = Integer.parseInt(m.group(1));
    int x = Integer.parseInt(m.group(2)) - 1;
    int y = Integer.parseInt(m.group(3)) - 1;
    if (x < 0 || y < 0 || (code & MOTION) != 0) {
      return Report.NOTHING;
    }
    boolean ctrl = (code & CTRL) != 0;
    boolean shift = (code & SHIFT) != 0;
    return switch (code & ~MODIFIERS) {
      case 0 -> new Report(new Input.Clicked(x, y, Button.LEFT, ctrl, shift));
      case 1 -> new Report(new Input.Clicked(x, y, Button.MIDDLE, ctrl, shift));
      case 2 -> new Report(new Input.Clicked(x, y, Button.RIGHT, ctrl, shift));
      case WHEEL -> new Report(new Input.Scrolled(x, y, -LINES));
      case WHEEL + 1 -> new Report(new Input.Scrolled(x, y, LINES));
      default -> Report.NOTHING;
    };
  }
}
