package dev.bugbash.launcher.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedSample {
  @Test
  @Tag("fast")
  void passes() {}

  @Test
  void fails() {
    System.out.println("printed before");
    System.err.println("warned before");
    assertEquals(1, 2, "one is not two");
  }

  @Test
  void breaks() {
    throw new IllegalStateException("outer", new java.io.IOException("inner"));
  }

  @Test
  @Disabled("not today")
  void isDisabled() {}

  @Test
  void isAborted() {
    assumeTrue(false, "wrong moon");
  }

  @ParameterizedTest
  @ValueSource(strings = {"good", "bad"})
  void takesParameters(String text) {
    assertEquals("good", text);
  }

  @RepeatedTest(2)
  void isRepeated() {}

  @TestFactory
  Stream<DynamicTest> makesTests() {
    return Stream.of(
        DynamicTest.dynamicTest("same", () -> {}),
        DynamicTest.dynamicTest("same", () -> assertEquals("a", "b")));
  }

  @Nested
  class Inner {
    @Test
    void failsInside() {
      throw new AssertionError();
    }
  }
}
