package dev.bugbash.importers.console.cpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CtestConsoleTest {
  private static final Read READ =
      Recorder.read(
          """
          Test project /ci/b
                Start 1: asan
          1/5 Test #1: asan .......................***Failed    0.09 sec
          ==1==ERROR: AddressSanitizer: heap-buffer-overflow on address 0x60200000001c
              #0 0x559f10be4c49 in app::last() /ci/app.h:14

          SUMMARY: AddressSanitizer: heap-buffer-overflow /ci/app.h:14 in app::last()
          ==1==ABORTING

                Start 2: wrong
          2/5 Test #2: wrong ......................***Failed    0.01 sec
          FAIL: expected 1 but got 5

                Start 3: slow
          3/5 Test #3: slow .......................***Timeout   1.01 sec

                Start 4: missing
          Could not find executable nothere
          Unable to find executable: nothere
          4/5 Test #4: missing ....................***Not Run   0.00 sec
                Start 5: uses_setup
          Failed test dependencies: setup
          5/5 Test #5: uses_setup .................***Not Run   0.00 sec

          0% tests passed, 5 tests failed out of 5
          """);

  @Test
  void whatATestPrintedSaysWhyItFailed() {
    List<String> messages = READ.failures().stream().map(Failure::message).toList();

    assertEquals(
        List.of(
            "SUMMARY: AddressSanitizer: heap-buffer-overflow /ci/app.h:14 in app::last()",
            "FAIL: expected 1 but got 5",
            "Timeout",
            "Unable to find executable: nothere",
            "Failed test dependencies: setup"),
        messages);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cart.adds ........   Passed    0.01 sec",
        "cart.adds........***Failed    0.01 sec",
        "cart.adds ***Failed    0.01 sec",
        "cart.adds   ***Timeout   1.01 sec",
        "cart.adds   Passed    0.01 sec",
        "cart.adds ...SEGFAULT***Exception: SegFault  0.01 sec",
        "cart.adds ...Subprocess aborted***Exception:   0.21 sec"
      })
  void dotsOrBlanksStandBetweenTheNameAndTheWord(String line) {
    CtestLine read = CtestLine.of("1/3 Test #1: " + line).orElseThrow();

    assertEquals("cart.adds", read.name());
    assertTrue(read.duration().toMillis() > 0, read.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", ".", " .", "  A", "A ", "1. "})
  void linesThatNoWordFollowsTakeNoTime(String filling) {
    String line = "1/8 Test #8: c ..***Failed  R" + filling.repeat(3_900 / filling.length());
    String other = "1/8 Test #8: c" + filling.repeat(3_900 / filling.length());
    String log = "Test project /x\n" + (line + "\n" + other + "\n").repeat(500);

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Recorder.read(log));
  }

  @Test
  void whatATestPrintedIsItsTrace() {
    Failure failure = READ.failures().get(0);

    assertTrue(failure.stack().contains("#0 0x559f10be4c49 in app::last()"), failure.stack());
  }
}
