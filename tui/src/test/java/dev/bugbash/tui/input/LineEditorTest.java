package dev.bugbash.tui.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.tui.input.Key.Kind;
import org.junit.jupiter.api.Test;

final class LineEditorTest {
  @Test
  void typesInTheMiddle() {
    LineEditor editor = LineEditor.of("ac").press(Key.of(Kind.LEFT)).press(Key.of('b'));

    assertEquals(new LineEditor("abc", 2), editor);
  }

  @Test
  void deletesAWholeEmoji() {
    LineEditor editor = LineEditor.of("a\uD83D\uDE80").press(Key.of(Kind.BACKSPACE));

    assertEquals(new LineEditor("a", 1), editor);
  }

  @Test
  void controlKeysKillLineAndWord() {
    assertEquals("one ", LineEditor.of("one two").press(Key.ctrl('w')).text());
    assertEquals("", LineEditor.of("one two").press(Key.ctrl('u')).text());
    assertEquals("", LineEditor.of("").press(Key.of(Kind.BACKSPACE)).text());
  }

  @Test
  void pastedLinesBecomeOneAndControlsAreLeftOut() {
    LineEditor editor = LineEditor.of("").insert("a\nb\u001B[31m\tc\uD83D");

    assertEquals("a b[31m c", editor.text());
  }
}
