package dev.bugbash.launcher.sample;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HangingSample {
  @Test
  void waitsForever() throws InterruptedException {
    new CountDownLatch(1).await();
  }
}
