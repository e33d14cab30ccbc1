package dev.bugbash.launcher.sample;

import org.junit.jupiter.api.Test;

class ExitingSample {
  @Test
  void exitsAsIfAllWereWell() {
    System.exit(0);
  }
}
