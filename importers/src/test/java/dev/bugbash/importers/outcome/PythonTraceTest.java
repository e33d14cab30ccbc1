package dev.bugbash.importers.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void aGroupOfSeveralSaysWhatItIsAndWhatIsInIt() {
    assertEquals(
        "ExceptionGroup: several failed (2 sub-exceptions)\nValueError: no number\nKeyError: 'x1'",
        PythonTrace.said(
            """
              + Exception Group Traceback (most recent call last):
              |   File "/w/tests/test_groups.py", line 8, in test_group
              |     def test_group(): work(2)
              |                       ^^^^^^^
              | ExceptionGroup: several failed (2 sub-exceptions)
              +-+---------------- 1 ----------------
                | Traceback (most recent call last):
                |   File "/w/tests/test_groups.py", line 5, in work
                | ValueError: no number
                | nor letter
                +---------------- 2 ----------------
                | Traceback (most recent call last):
                |   File "/w/tests/test_groups.py", line 5, in work
                | KeyError: 'x1'
                +------------------------------------
            """));
  }

  @Test
  void aGroupOfOneSaysWhatThatSays() {
    assertEquals(
        "ConnectionResetError: peer gone",
        PythonTrace.said(
            """
              + Exception Group Traceback (most recent call last):
              |   File "/w/tests/test_groups.py", line 14, in test_taskgroup
              |     asyncio.run(main())
              | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
              +-+---------------- 1 ----------------
                | Traceback (most recent call last):
                |   File "/w/tests/test_groups.py", line 11, in boom
                |     async def boom(): raise ConnectionResetError("peer gone")
                |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                | ConnectionResetError: peer gone
                +------------------------------------
            """));
  }

  @Test
  void aGroupThatIsCutOffSaysWhatIsThere() {
    assertEquals(
        "ExceptionGroup: several failed (2 sub-exceptions)",
        PythonTrace.said(
            """
            + Exception Group Traceback (most recent call last):
              | ExceptionGroup: several failed (2 sub-exceptions)
              +-+---------------- 1 ----------------
            """));
    assertEquals("", PythonTrace.said("+ Exception Group Traceback (most recent call last):\n|"));
  }

  @Test
  void aTracebackBelowPytestsMarkedLinesIsTheLaterException() {
    String marked = "E   ValueError: a\n\nThe above exception was the direct cause:\n";

    assertEquals("ValueError: a", PytestMessage.in(marked));
    assertEquals(
        "KeyError: 'b'",
        PytestMessage.in(
            marked
                + "Traceback (most recent call last):\n  File \"x.py\", line 1, in b\nKeyError: 'b'"));
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

  @Test
  void linesThatAreAlmostATypeTakeNoTime() {
    String text =
        "Traceback (most recent call last):\n  File \"a.py\"\n"
            + ("A".repeat(499) + "!\n").repeat(5_000);

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PythonTrace.said(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b.SomeError: no", "KeyError", "a.Oops: no", "_Stop", "IOError: x: y"})
  void aTypeIsACapitalInTheLastName(String line) {
    String said = "below\n" + line;

    assertEquals(line, PythonTrace.said("Traceback (most recent call last):\n" + said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"note: no", "A.b: no", "1Error: no", ".Error", "SomeError:no", "Some one"})
  void whatHasNoneIsNoType(String line) {
    String said = "below\n" + line;

    assertEquals(
        said, PythonTrace.said("Traceback (most recent call last):\n  File \"a\"\n" + said));
  }
}
