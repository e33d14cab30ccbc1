package dev.bugbash.launcher.sample;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrokenSetUpSample {
  @BeforeAll
  static void connect() {
    throw new IllegalStateException("no database");
  }

  @Test
  void neverRuns() {}

  @Test
  void neverRunsEither() {}
}
