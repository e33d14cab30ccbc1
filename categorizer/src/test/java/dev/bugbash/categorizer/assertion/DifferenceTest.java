package dev.bugbash.categorizer.assertion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.categorizer.assertion.Difference.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void marksTheWordsThatDiffer() {
    Difference difference = Difference.of("Order(id=1, state=NEW, rush)", "Order(id=1, state=OLD)");

    assertEquals("Order(id=1, state=[NEW, rush])", marked(difference.expected()));
    assertEquals("Order(id=1, state=[OLD])", marked(difference.actual()));
    assertTrue(difference.isPartial());
  }

  @Test
  void findsWhatIsCommonInTheMiddle() {
    Difference difference = Difference.of("a b c d", "x b c y");

    assertEquals("[a] b c [d]", marked(difference.expected()));
    assertEquals("[x] b c [y]", marked(difference.actual()));
  }

  @Test
  void valuesThatShareNothingAreNoPartialDifference() {
    assertFalse(Difference.of("3", "4").isPartial());
    assertFalse(Difference.of("", "some text").isPartial());
    assertFalse(Difference.of("same text", "same text").isPartial());
  }

  @Test
  void whatOnlyLooksTheSameIsEscaped() {
    assertSeen("a[ ]b", "a[\\u00a0]b", "a b", "a\u00a0b");
    assertSeen("[caf\\u00e9] noir", "[cafe\\u0301] noir", "caf\u00e9 noir", "cafe\u0301 noir");
    assertSeen("one[ ]two", "one[\\t]two", "one two", "one\ttwo");
    assertSeen("one[\\r]\ntwo", "one\ntwo", "one\r\ntwo", "one\ntwo");
    assertSeen("one[\\u200b]", "one", "one\u200b", "one");
    assertSeen(
        "\u00e4rger [\u00fcber] uns",
        "\u00e4rger [mit] uns",
        "\u00e4rger \u00fcber uns",
        "\u00e4rger mit uns");
    assertTrue(Difference.worthSeeing("a\u00a0b", "a\u00a0b").isEmpty());
  }

  private static void assertSeen(
      String expected, String actual, String expectedValue, String actualValue) {
    Difference difference = Difference.worthSeeing(expectedValue, actualValue).orElseThrow();
    assertEquals(expected, marked(difference.expected()));
    assertEquals(actual, marked(difference.actual()));
  }

  @Test
  void thePiecesOfAValueAreTheValue() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String left = text(random);
      String right = text(random);
      Difference difference = Difference.of(left, right);
      assertEquals(left, joined(difference.expected()), "seed " + seed);
      assertEquals(right, joined(difference.actual()), "seed " + seed);
    }
    String big = "a-".repeat(2_000);
    assertEquals(big, joined(Difference.of(big, "b+".repeat(2_000)).expected()));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append("ab1 \n.,\ud83d\ude00(".charAt(random.nextInt(10)));
    }
    return text.toString();
  }

  private static String joined(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static String marked(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }
}
