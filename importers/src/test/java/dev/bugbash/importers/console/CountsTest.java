package dev.bugbash.importers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

final class CountsTest {
  @Test
  void takesEachNumbersWordBehindIt() {
    Counts counts = Counts.before("=== 3 failed, 12 PASSED, 1 subtests-passed, 4(5) in 0.12s ===");

    assertEquals(3, counts.of("failed"));
    assertEquals(12, counts.of("passed"));
    assertEquals(16, counts.of("failed", "passed", "subtests-passed"));
    assertFalse(counts.has("in"));
    assertFalse(counts.has("s"));
  }

  @Test
  void takesEachNumbersWordBeforeIt() {
    Counts counts = Counts.after("Tests: 7, Assertions : 9, (expected failures=2, skipped = 1): x");

    assertEquals(7, counts.of("tests"));
    assertEquals(9, counts.of("assertions"));
    assertEquals(2, counts.of("expected failures"));
    assertEquals(1, counts.of("skipped"));
  }

  @Test
  void aNumberOutOfAllProportionIsCutDown() {
    assertEquals(100_000_000, Counts.before("99999999999999999999 failed").of("failed"));
    assertEquals(100_000_000, Counts.after("failures=999999999999").of("failures"));
  }
}
