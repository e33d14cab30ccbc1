package dev.bugbash.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class SanitizerTest {
  @Test
  void controlCharactersAreShownAsTheirPictures() {
    assertEquals("a\u241B[31m\u2400\u240A\u2421", Sanitizer.clean("a\u001B[31m\u0000\n\u007F"));
  }

  @Test
  void c1ControlsBidiControlsAndLoneSurrogatesAreReplaced() {
    assertEquals("\uFFFD", Sanitizer.clean("\u009B"));
    assertEquals("a\uFFFDb", Sanitizer.clean("a\u202Eb"));
    assertEquals("a\uFFFDb", Sanitizer.clean("a\u2066b"));
    assertEquals("\uFFFD!", Sanitizer.clean("\uD83D!"));
    assertEquals("\uFFFD", Sanitizer.clean("\u2028"));
  }

  @Test
  void ordinaryTextStaysTheSameObject() {
    String text = "plain ASCII, 100 %";

    assertSame(text, Sanitizer.clean(text));
  }

  @Test
  void emojiSequencesAndForeignScriptsStay() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u7D50\u5408 e\u0301";

    assertEquals(family, Sanitizer.clean(family));
  }

  @Test
  void emojiThatAreNewerThanTheJdkStay() {
    assertEquals("\uD83E\uDEBF", Sanitizer.clean("\uD83E\uDEBF"));
    assertEquals("\uFFFD", Sanitizer.clean("\uDBA0\uDC00"));
  }

  @Test
  void whateverComesInCleaningTwiceChangesNothingAndNothingControls() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(20, 0, 0x10000).forEach(c -> text.append((char) c));

      String clean = Sanitizer.clean(text.toString());

      assertEquals(clean, Sanitizer.clean(clean), "seed " + seed);
      assertTrue(clean.codePoints().noneMatch(Character::isISOControl), "seed " + seed);
    }
  }
}
