package dev.bugbash.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.bugbash.model.TestId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TestOrderTest {
  @Test
  void numbersCountAsNumbersWhereverTheyAre() {
    List<TestId> ordered =
        List.of(
            TestId.of("Cart2Test", "a"),
            TestId.of("Cart10Test", "a"),
            TestId.of("CartTest", "adds"),
            TestId.of("CartTest", "adds[2]"),
            TestId.of("CartTest", "adds[10]"),
            new TestId("CartTest", "pays", "1, one"),
            new TestId("CartTest", "pays", "9"),
            new TestId("CartTest", "pays", "10, ten"),
            TestId.of("CartTest", "rows 99999999999999999998 to 7"),
            TestId.of("CartTest", "rows 99999999999999999999 to 7"),
            TestId.of("CartTest", "rows 99999999999999999999 to 12"));
    List<TestId> shuffled = new ArrayList<>(ordered);

    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      shuffled.sort(TestOrder.BY_NUMBERS);
      assertEquals(ordered, shuffled, "seed " + seed);
    }
  }

  @Test
  void onlyEqualTestsAreEqual() {
    assertNotEquals(0, order("a[1]", "a[01]"));
    assertEquals(-order("a[1]", "a[01]"), order("a[01]", "a[1]"));
    assertEquals(0, order("a[01]", "a[01]"));
    assertNotEquals(0, order("a٣", "a3"));
  }

  @Test
  void anyThreeTestsAreInOneOrder() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String a = name(random);
      String b = name(random);
      String c = name(random);
      if (order(a, b) <= 0 && order(b, c) <= 0) {
        assertEquals(true, order(a, c) <= 0, () -> "seed " + seed + ": " + List.of(a, b, c));
      }
    }
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      name.append("0129a/[".charAt(random.nextInt(7)));
    }
    return name.toString();
  }

  private static int order(String one, String other) {
    return Integer.signum(TestOrder.BY_NUMBERS.compare(TestId.of("s", one), TestId.of("s", other)));
  }
}
