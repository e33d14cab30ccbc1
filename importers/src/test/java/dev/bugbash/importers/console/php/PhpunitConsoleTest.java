package dev.bugbash.importers.console.php;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PhpunitConsoleTest {
  @Test
  void theArgumentsOfADataSetAreNotItsName() {
    Read read =
        Recorder.read(
            """
            PHPUnit 9.6.7 by Sebastian Bergmann and contributors.

            There were 3 failures:

            1) MoneyTest::testDiff with data set #1 (5, 2, 3)
            Failed asserting that 7 is identical to 3.

            2) MoneyTest::testDiff with data set "big number" (1000, 'a "b" (c)')
            Failed asserting that 14 is identical to 0.

            3) MoneyTest::testDiff with data set "same"
            Failed asserting that 15 is identical to 0.

            FAILURES!
            Tests: 3, Assertions: 3, Failures: 3.
            """);

    assertEquals(
        List.of(
            "MoneyTest::testDiff with data set #1 failed",
            "MoneyTest::testDiff with data set \"big number\" failed",
            "MoneyTest::testDiff with data set \"same\" failed"),
        read.outcomes());
  }

  @Test
  void namesThatDoNotEndTakeNoTime() {
    String line = "1) A::b with data set \"" + "\" (".repeat(1_300) + "\n";
    String log =
        "PHPUnit 9.6.7 by Sebastian Bergmann and contributors.\n\nThere was 1 failure:\n\n"
            + line.repeat(1_000);

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Recorder.read(log));
  }
}
