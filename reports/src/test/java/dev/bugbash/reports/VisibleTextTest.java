package dev.bugbash.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
  @Test
  void controlsBecomePictures() {
    assertEquals("␀␛[2J␡ ⟨U+0085⟩", VisibleText.block("\0\u001b[2J\u007f \u0085"));
  }

  @Test
  void whatReordersOrHidesTextIsNamed() {
    assertEquals("a⟨U+202E⟩b⟨U+200B⟩⟨U+FEFF⟩", VisibleText.block("a\u202Eb\u200B\uFEFF"));
    assertEquals("⟨U+2028⟩⟨U+D800⟩", VisibleText.block("\u2028\uD800"));
  }

  @Test
  void emojiAndOtherScriptsStay() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69 日本語 עברית";

    assertEquals(family, VisibleText.line(family));
  }

  @Test
  void aLineHasNoBreaks() {
    assertEquals("a b  c", VisibleText.line(" a\r\nb\t\nc\n"));
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertEquals("ab…", VisibleText.cut("ab\uD83D\uDC68cd", 4));
    assertEquals("ab\uD83D\uDC68…", VisibleText.cut("ab\uD83D\uDC68cd", 5));
  }

  @Test
  void whatIsLeftOutIsSaid() {
    assertEquals("abc\n… 3 more", VisibleText.block("abcdef", 3));
  }

  @Test
  void plainTextIsRecognised() {
    assertTrue(VisibleText.plain("works(String)"));
    assertFalse(VisibleText.plain("works\nrm -rf /"));
    assertFalse(VisibleText.plain("works\u202E"));
  }
}
