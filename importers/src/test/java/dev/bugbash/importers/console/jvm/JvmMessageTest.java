package dev.bugbash.importers.console.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JvmMessageTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\n\n"})
  void aTypeAloneOnItsLineStaysBesideItsMessage(String before) {
    String trace = before + "a.B: \n  \nno cart\nsecond:\nthird\n\tat a.C.d(C.java:1)\n";

    assertEquals("a.B:   no cart\nsecond:\nthird", JvmMessage.of(trace));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Argument(s) are different! Wanted:", "Expected:", "Condition not met:"})
  void aFirstLineThatIsNoTypeStaysALine(String first) {
    String trace = first + "\nmailer.send(\n    \"ada\"\n);\n\n\tat a.C.d(C.java:1)\n";

    assertEquals(first + "\nmailer.send(\n    \"ada\"\n);", JvmMessage.of(trace));
  }
}
