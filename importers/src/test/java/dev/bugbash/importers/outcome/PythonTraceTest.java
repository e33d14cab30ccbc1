package dev.bugbash.importers.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PythonTraceTest {
  @Test
  void theHeadlineStandsBelowTheLastFrame() {
    assertEquals(
        "AssertionError",
        PythonTrace.said(
            """
            Traceback (most recent call last):
              File "/w/tests/helpers.py", line 2, in assert_total
                assert str(inv.net().amount) == net
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            AssertionError
            """));
  }

  @Test
  void aTextWithoutTracebackSaysNothing() {
    assertEquals("", PythonTrace.said("ValueError: no\n  at all"));
    assertEquals("", PythonTrace.said(""));
  }

  @Test
  void aLongTextTakesNoTime() {
    String text =
        "Traceback (most recent call last):\n" + "A".repeat(500_000) + "\n".repeat(500_000);

    assertTimeout(Duration.ofSeconds(5), () -> PythonTrace.said(text));
  }
}
