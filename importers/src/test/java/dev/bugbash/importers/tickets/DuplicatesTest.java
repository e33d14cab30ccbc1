package dev.bugbash.importers.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DuplicatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Duplicate of #12", "DUPLICATE OF #12", "Dup Of #12", "- closed as dup of 12"})
  void areFoundHoweverTheyAreWritten(String line) {
    assertEquals(List.of("12"), Duplicates.in("The cart is empty.\n" + line + "\n"));
  }
}
