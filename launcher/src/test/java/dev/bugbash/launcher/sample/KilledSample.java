package dev.bugbash.launcher.sample;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class KilledSample {
  @Test
  void isKilledBySomebody() throws Exception {
    new ProcessBuilder("kill", "-9", Long.toString(ProcessHandle.current().pid())).start();
    new CountDownLatch(1).await();
  }
}
