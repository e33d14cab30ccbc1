package dev.bugbash.importers.tap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whatever a document holds, it takes no longer than its length explains. */
final class HostileTapTest {
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private static Read readInTime(String text) {
    return assertTimeoutPreemptively(LONGEST, () -> Recorder.read(text));
  }

  @Test
  void blanksThatNoTimeFollows() {
    Read read =
        readInTime("1..100\n" + ("not ok 1 a#" + "\t ".repeat(4_950) + "x time=1s\n").repeat(100));

    assertTrue(read.red());
  }

  @Test
  void quotesThatDoNotEnd() {
    String block = "  ---\n" + ("  a: \"x" + " ".repeat(300) + "\n").repeat(1_900) + "  ...\n";
    Read read = readInTime("1..10\n" + ("not ok 1 a\n" + block).repeat(10));

    assertEquals(10, read.failures().size());
  }

  @Test
  void messagesOfAvaThatDoNotEnd() {
    String block =
        "  ---\n  details:\n    'x': |\n      A {\n"
            + "        message: 'a\n".repeat(480)
            + "  ...\n";
    Read read = readInTime("1..400\n" + ("not ok 1 a\n" + block).repeat(400));

    assertEquals(400, read.failures().size());
  }

  @Test
  void subtestsWithGiganticNames() {
    StringBuilder text = new StringBuilder("TAP version 13\n");
    for (int depth = 0; depth < 60; depth++) {
      text.append(" ".repeat(4 * depth))
          .append("not ok 1 - ")
          .append("x".repeat(5_000))
          .append(" {\n");
    }
    text.append((" ".repeat(200) + "not ok 1 - a\n").repeat(3_000));
    Read read = readInTime(text.toString());

    assertTrue(read.everything().stream().allMatch(told -> told.length() < 50_000));
  }
}
