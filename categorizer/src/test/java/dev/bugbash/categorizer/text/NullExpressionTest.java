package dev.bugbash.categorizer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NullExpressionTest {
  private static final class Shop {
    private final Shop[] branches = new Shop[1];

    Shop next() {
      return branches[0];
    }
  }

  @Test
  void readsWhatThisJavaSays() {
    Shop shop = new Shop();

    assertEquals(
        "dev.bugbash.categorizer.text.NullExpressionTest$Shop.next",
        NullExpression.of(
            String.valueOf(
                assertThrows(NullPointerException.class, () -> shop.next().next()).getMessage())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      nullValues = "none",
      value = {
        "Cannot invoke \"A.b()\" because the return value of \"x.C.d(int, String)\" is null; x.C.d",
        "Cannot invoke \"A.b()\" because \"this.map\" is null; this.map",
        "Cannot read field \"y\" because \"x.Y.field\" is null; x.Y.field",
        "Cannot invoke \"A.b()\" because \"entry\" is null; ''",
        "Cannot invoke \"A.b()\" because \"<local4>\" is null; ''",
        "Cannot invoke \"A.b()\" because \"<parameter1>.map\" is null; ''",
        "the answer is null; ''",
        "because \"a.b; ''",
        "''; ''"
      })
  void namesMethodOrField(String message, String expression) {
    assertEquals(expression, NullExpression.of(message));
  }
}
