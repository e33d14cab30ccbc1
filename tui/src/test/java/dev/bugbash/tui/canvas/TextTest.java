package dev.bugbash.tui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TextTest {
  @Test
  void widthCountsColumnsAndNotCharacters() {
    assertEquals(3, Text.width("abc"));
    assertEquals(4, Text.width("\u7D50\u5408"));
    assertEquals(1, Text.width("e\u0301"));
    assertEquals(2, Text.width("\uD83D\uDE80"));
    assertEquals(2, Text.width("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"));
    assertEquals(2, Text.width("\uD83C\uDDE9\uD83C\uDDEA"));
    assertEquals(2, Text.width("\u2764\uFE0F"));
    assertEquals(2, Text.width("\uD83D\uDC4D\uD83C\uDFFD"));
    assertEquals(2, Text.width("\u261D\uD83C\uDFFD"));
    assertEquals(2, Text.width("\u1112\uD7B0"));
  }

  @Test
  void whatDoesNotFitEndsInAnEllipsis() {
    assertEquals("a long\u2026", Text.fit("a long\u2026 and longer title", 8));
    assertEquals("abc", Text.fit("abc", 3));
    assertEquals("ab\u2026", Text.fit("abcd", 3));
    assertEquals("\u7D50\u2026", Text.fit("\u7D50\u5408\u6587", 4));
    assertEquals("", Text.fit("abc", 0));
  }

  @Test
  void theEndCanBeKeptInstead() {
    assertEquals("\u2026cd", Text.fitEnd("abcd", 3));
    assertEquals("\u2026\u6587", Text.fitEnd("\u7D50\u5408\u6587", 4));
  }

  @Test
  void wrappingPrefersBlanksAndThenPunctuation() {
    assertEquals(List.of("one two", "three"), Text.wrap("one two three", 8));
    assertEquals(List.of("org.apache.", "commons"), Text.wrap("org.apache.commons", 13));
    assertEquals(List.of("abcd", "ef"), Text.wrap("abcdef", 4));
    assertEquals(List.of(""), Text.wrap("", 4));
  }

  @Test
  void noResultIsEverWiderThanAskedFor() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String alphabet = "ab .:\u7D50e\u0301\uD83D\uDE80\u200D\u001B\uFE0F\uD83C\uDDE9";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(30, 0, alphabet.length()).forEach(c -> text.append(alphabet.charAt(c)));
      int columns = random.nextInt(2, 12);

      assertTrue(Text.width(Text.fit(text.toString(), columns)) <= columns, "seed " + seed);
      assertTrue(Text.width(Text.fitEnd(text.toString(), columns)) <= columns, "seed " + seed);
      assertEquals(columns, Text.width(Text.left(text.toString(), columns)), "seed " + seed);
      assertTrue(
          Text.wrap(text.toString(), columns).stream().allMatch(l -> Text.width(l) <= columns),
          "seed " + seed);
    }
  }
}
