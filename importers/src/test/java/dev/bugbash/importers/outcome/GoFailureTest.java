package dev.bugbash.importers.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GoFailureTest {
  private static final String GOROUTINE = "\n\ngoroutine 7 [running]:\na.f()\n\t/a/a.go:3 +0x1d\n";

  private static String told(String printed) {
    GoFailure failure = GoFailure.of(printed);
    return failure.type() + "|" + failure.message();
  }

  @Test
  void theMessageBeginsWithTheFirstLineThatSaysWhere() {
    GoFailure failure =
        GoFailure.of("dialing\n    a_test.go:5: no\n        - a\n          b\nlate\n");

    assertEquals("a_test.go:5: no\n    - a\n      b\nlate", failure.message());
    assertEquals("", failure.type());
    assertEquals("dialing\n    a_test.go:5: no\n        - a\n          b\nlate", failure.stack());
  }

  @Test
  void aDeeperTestSaysTheSame() {
    assertEquals(
        told("    a_test.go:5: no\n        - a\n"),
        told("        a_test.go:5: no\n            - a"));
  }

  @Test
  void aPlaceMayStandBehindWhatATestPrinted() {
    assertEquals("|p_test.go:4: sum = 3", told("no newline    p_test.go:4: sum = 3\n"));
  }

  @Test
  void withoutAPlaceAllOfItIsTheMessageButNoTime() {
    assertEquals("|dial tcp: refused", told("2026/11/23 14:42:27 dial tcp: refused\n"));
    assertEquals("|got:\nexit 64\nwant:\nexit 2", told("got:\nexit 64\nwant:\nexit 2\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "panic: no term",
        "panic: no term [recovered]\n\tpanic: no term",
        "panic: no term [recovered, repanicked]",
        "panic: no term [recovered]\n\tpanic: no term [recovered]\n\tpanic: no term",
        "    a_test.go:3: begins\npanic: no term\n[signal SIGSEGV: violation code=0x1 pc=0x59cd88]"
      })
  void aPanicIsSaidOnce(String panic) {
    assertEquals("panic|panic: no term", told(panic + GOROUTINE));
  }

  @Test
  void aSecondPanicIsToldToo() {
    assertEquals(
        "panic|panic: a [recovered]\n\tpanic: ab", told("panic: a [recovered]\n\tpanic: ab"));
  }

  @Test
  void aPanicMayHaveManyLines() {
    assertEquals(
        "panic|panic: \n\nmock: no call\n\tTo()",
        told(
            "panic: \n\nmock: no call\n\tTo() [recovered]\n\tpanic: \n\nmock: no call\n\tTo()"
                + GOROUTINE));
  }

  @Test
  void aTimeOutLeavesOutItsTests() {
    assertEquals(
        "panic|panic: test timed out after 1s",
        told("panic: test timed out after 1s\nrunning tests:\n\tTestA (1s)" + GOROUTINE));
  }

  @Test
  void fatalErrorsAndRacesHaveATypeOfTheirOwn() {
    assertEquals(
        "fatal error|fatal error: stack overflow",
        told("runtime: sp=0xc0\nfatal error: stack overflow\n\nruntime stack:\nruntime.throw()\n"));
    assertEquals(
        "data race|WARNING: DATA RACE",
        told(
            """
            ==================
            WARNING: DATA RACE
            Read at 0x00c0 by goroutine 8:
              a.f()
            ==================
                testing.go:1319: race detected during execution of test
            """));
  }

  @Test
  void aPanicThatATestOnlyPrintedIsNone() {
    assertEquals("|a_test.go:5: no", told("panic: handled\n    a_test.go:5: no\n"));
  }

  @Test
  void hostileTextsAreReadInLinearTime() {
    String blanks = "    a".repeat(12_000) + ".go:";
    String panics = "panic: " + "x [recovered] ".repeat(4_000);

    assertTimeout(Duration.ofSeconds(10), () -> GoFailure.of(blanks + "\n" + blanks));
    assertTimeout(Duration.ofSeconds(10), () -> GoFailure.of(panics));
    assertTimeout(Duration.ofSeconds(10), () -> GoFailure.of("\ngoroutine 1 ".repeat(5_000)));
  }
}
