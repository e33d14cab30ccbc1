package dev.bugbash.categorizer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingSymbolTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "java.lang.NoClassDefFoundError: org/acme/lib/Strings|org.acme.lib|org.acme.lib.Strings",
        "java.lang.ClassNotFoundException: org.acme.lib.Strings|org.acme.lib|org.acme.lib.Strings",
        "java.lang.NoSuchMethodError: 'void A.f(int)'|void A.f(int)|void A.f(int)",
        "ModuleNotFoundError: No module named 'yaml'|yaml|yaml",
        "ImportError: cannot import name 'soft_unicode' from 'markupsafe'|soft_unicode|soft_unicode",
        "Error: Cannot find module './widget'|./widget|./widget"
      })
  void findsTheSymbol(String cause, String group, String name) {
    assertEquals(new MissingSymbol(group, name), MissingSymbol.of(cause).orElseThrow());
  }

  @Test
  void aFailedInitializerDoesNotSayWhatIsMissing() {
    String cause = "java.lang.NoClassDefFoundError: Could not initialize class org.acme.Broken";

    assertTrue(MissingSymbol.of(cause).isEmpty());
  }

  @Test
  void anOrdinaryFailureMissesNothing() {
    assertTrue(MissingSymbol.of("java.lang.AssertionError: expected 3 but was 4").isEmpty());
  }
}
