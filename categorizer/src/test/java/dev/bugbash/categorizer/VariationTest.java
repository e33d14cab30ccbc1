package dev.bugbash.categorizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariationTest {
  @Test
  void countsTheValuesOfPlacesThatVary() {
    Variation variation =
        Variation.of(
            List.of("order 1 of 9 failed", "order 2 of 9 failed", "order 2 of 9 failed", "other"));

    assertEquals("order <num> of <num> failed", variation.template());
    assertEquals(1, variation.slots().size());
    assertEquals("order", variation.slots().get(0).context());
    assertEquals(Map.of("2", 2, "1", 1), variation.slots().get(0).counts());
    assertEquals("2", variation.slots().get(0).counts().keySet().iterator().next());
  }

  @Test
  void equalMessagesDoNotVary() {
    assertTrue(Variation.of(List.of("a 1", "a 1")).slots().isEmpty());
  }

  @Test
  void theWordsBeforeAPlaceAreWhole() {
    Variation variation =
        Variation.of(
            List.of("expected: <9:11 PM> but was: <1>", "expected: <9:12 PM> but was: <2>"));

    assertEquals(
        List.of("expected: <<num>:", "PM> but was: <"),
        variation.slots().stream().map(Variation.Slot::context).toList());
  }
}
