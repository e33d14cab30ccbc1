package dev.bugbash.categorizer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void leavesShortTextAlone() {
    assertEquals("a\nb\na", Excerpt.of("a\nb\na"));
  }

  @Test
  void dropsEscapeSequences() {
    assertEquals("red", Excerpt.of("\u001b[31mred\u001b[0m"));
  }

  @Test
  void dropsRepeatedLinesBeforeItCuts() {
    String recursion = "at A.f(A.java:1)\n".repeat(10_000) + "at A.main(A.java:9)\n";

    assertEquals("at A.f(A.java:1)\nat A.main(A.java:9)\n", Excerpt.of(recursion));
  }

  @Test
  void keepsBothEndsOfALongText() {
    String text =
        IntStream.range(0, 1_000_000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));

    String excerpt = Excerpt.of(text);

    assertTrue(excerpt.length() <= Excerpt.LIMIT + 1);
    assertTrue(excerpt.startsWith("line 0\n"));
    assertTrue(excerpt.endsWith("line 999999"));
  }
}
