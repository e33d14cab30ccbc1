package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Tests for {@link RunCommandTest} to run; not one of our own. */
class RedSample {
  @Test
  void green() {
    assertEquals(2, 1 + 1);
  }

  @Test
  void red() {
    assertEquals(3, 1 + 1);
  }
}
