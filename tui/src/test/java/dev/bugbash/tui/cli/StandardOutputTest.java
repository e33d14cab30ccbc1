package dev.bugbash.tui.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
  @Test
  void passesOnWhatIsWritten() {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    StandardOutput output = new StandardOutput(target);

    print(output);

    assertEquals("hello", target.toString(UTF_8));
    assertTrue(output.failure().isEmpty());
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFailure() {
    StandardOutput output = new StandardOutput(broken("Broken pipe"));

    print(output);

    assertTrue(output.failure().isEmpty());
  }

  @Test
  void aFullDiskIsAFailure() {
    StandardOutput output = new StandardOutput(broken("No space left on device"));

    print(output);

    assertEquals(
        "No space left on device", output.failure().map(IOException::getMessage).orElse(""));
  }

  private static void print(StandardOutput output) {
    PrintWriter writer = new PrintWriter(output, false, UTF_8);
    writer.print("hello");
    writer.flush();
  }

  private static OutputStream broken(String why) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
  }
}
