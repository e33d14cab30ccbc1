package dev.bugbash.launcher.sample;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HaltingSetUpSample {
  @BeforeAll
  static void halt() {
    Runtime.getRuntime().halt(0);
  }

  @Test
  void neverRuns() {}
}
