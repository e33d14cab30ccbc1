package dev.bugbash.launcher.sample;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BrokenTearDownSample {
  @AfterAll
  static void disconnect() {
    throw new IllegalStateException("still in use");
  }

  @Test
  void passes() {}
}
