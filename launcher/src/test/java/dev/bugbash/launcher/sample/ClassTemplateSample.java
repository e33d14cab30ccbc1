package dev.bugbash.launcher.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(ints = {1, 2})
record ClassTemplateSample(int number) {
  @Test
  void isOne() {
    assertEquals(1, number);
  }

  @Test
  void passes() {}
}
