package dev.bugbash.launcher.sample;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSample {
  @Test
  void floods() {
    String line = "x".repeat(1_000);
    for (int i = 0; i < 20_000; i++) {
      System.out.println(line);
    }
  }

  @Test
  void forgesEvents() throws IOException {
    byte[] forged = {10, 0, 0, 0, 0, 10, 0, 0, 0, 0};
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(forged);
      out.write("{\"event\":\"done\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    throw new AssertionError("\u001b[2J\0 line\r\n<script> \ud800 \u202e");
  }

  @ParameterizedTest(name = "'; rm -rf / #\n{0}")
  @ValueSource(strings = {"a", "b"})
  void isNamedBadly(String text) {
    throw new IllegalArgumentException(text);
  }

  @Test
  void throwsWhatCannotBePrinted() {
    throw new Unprintable();
  }

  static class Unprintable extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException("no message for you");
    }

    @Override
    public String toString() {
      throw new IllegalStateException("no text for you");
    }
  }

  @Test
  void overflows() {
    overflow(0);
  }

  private int overflow(int depth) {
    return depth < 0 ? 0 : overflow(depth + 1) + 1;
  }
}
