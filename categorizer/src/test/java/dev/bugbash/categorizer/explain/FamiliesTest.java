package dev.bugbash.categorizer.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.model.Failure;
import dev.bugbash.model.TestId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FamiliesTest {
  private static Evidence evidence(String type, String message, String stack) {
    TestId test = TestId.of("acme.OrdersTest", "finds");
    return new Categorizer().sign(Failure.of(test, type, message, stack));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "ImportError | cannot import name 'Words' from 'lib' | cannot import name <symbol> from"
            + " <symbol>",
        "AttributeError | 'Cart' object has no attribute 'pay' | <symbol> object has no attribute"
            + " <symbol>",
        "java.lang.NoSuchMethodError | 'void org.lib.Words.of(int)' | <symbol>",
        "java.lang.ClassNotFoundException | org.lib.Words | <symbol>",
      })
  void theSymbolIsTakenOut(String type, String message, String recipe) {
    assertEquals(Optional.of(type + ": " + recipe), Recipe.of(evidence(type, message, "")));
  }

  @ParameterizedTest
  @CsvSource({"AssertionError, nothing to see here", "AssertionError, org.lib.Words"})
  void aTextWithoutASymbolOrWithNothingElseHasNone(String type, String message) {
    assertEquals(Optional.empty(), Recipe.of(evidence(type, message, "")));
  }

  @Test
  void clustersOfOneRecipeAreAFamily() {
    Map<Long, List<Evidence>> clusters =
        Map.of(
            3L, List.of(evidence("ImportError", "cannot import name 'a' from 'lib'", "")),
            1L, List.of(evidence("ImportError", "cannot import name 'b' from 'lib'", "")),
            2L, List.of(evidence("ImportError", "cannot see anything at all", "")));

    List<Families.Family> families = Families.of(clusters);

    assertEquals(1, families.size());
    assertEquals(List.of(1L, 3L), families.get(0).clusters());
  }

  @Test
  void aRecipeIsShortWhateverTheText() {
    String text = "a.".repeat(200_000) + "(".repeat(200_000);

    assertTrue(Recipe.of(evidence("KeyError", text, "")).map(String::length).orElse(0) < 600);
  }
}
