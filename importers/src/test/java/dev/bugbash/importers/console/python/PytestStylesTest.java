package dev.bugbash.importers.console.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code --tb=…} and {@code pytrace=False} leave of a failure. */
final class PytestStylesTest {
  private static final String START =
      """
      ============================= test session starts ==============================
      =================================== FAILURES ===================================
      """;
  private static final String SHORT =
      "=========================== short test summary info ============================\n";

  private static Read read(String blocks, String summary, int failed) {
    String end =
        "============================== " + failed + " failed in 0.01s =======================\n";
    return Recorder.read(START + blocks + SHORT + summary + end);
  }

  private static Failure failure(String block) {
    String title = "__________________________________ test_a __________________________________\n";
    return read(title + block, "FAILED t.py::test_a\n", 1).failures().get(0);
  }

  private static List<String> told(Read read) {
    return read.failures().stream()
        .map(each -> each.test().name() + " " + each.type() + ": " + each.message())
        .toList();
  }

  @Test
  void aLineForEachFailureSaysWhatTheShortSummaryCuts() {
    Read read =
        read(
            """
            /srv/tests/test_o.py:6: test_o.Db.OperationalErrorOfTheBackend: no such table: coupon
            /srv/tests/test_o.py:7: assert [1, 2, 3] == [1, 2, 4]
            C:\\tests\\test_o.py:8: AssertionError: assert 'a' == 'b'
            """,
            """
            FAILED tests/test_o.py::test_coupon[1] - test_ord...
            FAILED tests/test_o.py::test_list - assert [1, 2...
            FAILED tests/test_o.py::test_text - Asser...
            """
                .replace("test_ord...", "test_o.Db..."),
            3);

    assertEquals(
        List.of(
            "test_coupon[1] test_o.Db.OperationalErrorOfTheBackend: no such table: coupon",
            "test_list AssertionError: assert [1, 2, 3] == [1, 2, 4]",
            "test_text AssertionError: assert 'a' == 'b'"),
        told(read));
    assertEquals(
        "/srv/tests/test_o.py:7: assert [1, 2, 3] == [1, 2, 4]", read.failures().get(1).stack());
  }

  @Test
  void failuresWithoutAPlaceHaveALineToo() {
    Read read =
        read(
            """
            None
            [XPASS(strict)] should fail
            t.py:9: KeyError: 'b'
            t.py:9: KeyError: 'a'
            """,
            """
            FAILED t.py::test_raw
            FAILED t.py::test_strict
            FAILED t.py::test_b - KeyError: 'b'
            FAILED t.py::test_none - OSError: n...
            FAILED t.py::test_a - KeyError: 'a'
            """,
            5);

    assertEquals(
        List.of(
            "test_raw : ",
            "test_strict : [XPASS(strict)] should fail",
            "test_b KeyError: 'b'",
            "test_none OSError: n...",
            "test_a KeyError: 'a'"),
        told(read));
  }

  @Test
  void whatPytestFailSaysWithoutATracebackIsToldWhole() {
    Failure failure = failure("[gw1] linux -- Python 3.11.2 /usr/bin/python3\na\nb\nc\n");

    assertEquals("", failure.type());
    assertEquals("a\nb\nc", failure.message());
    assertEquals("a\nb\nc", failure.stack());
  }

  @Test
  void sincePytest8ItIsAFailureByItsType() {
    String title = "__________________________________ test_a __________________________________\n";
    Read read = read(title + "a\nb\n", "FAILED t.py::test_a - Failed: a\n", 1);

    assertEquals(List.of("test_a Failed: a\nb"), told(read));
  }

  @Test
  void aFileThatIsNotCollectedSaysAllOfItsFirstLine() {
    String title = "_________________________ ERROR collecting t.py __________________________\n";
    Read read =
        read(
            title + "t.py::test_a: in \"parametrize\" the number of names (2):\n  ['a', 'b']\n",
            "ERROR t.py - Failed: t.py::test_a: in \"pa...\n",
            0);

    assertEquals(
        "t.py::test_a: in \"parametrize\" the number of names (2):",
        read.failures().get(0).message());
  }

  @Test
  void whatPytestFailSaysHasItsTypeOnce() {
    Failure failure = failure("E   Failed: a\nE   b\n\nt.py:33: Failed\n");

    assertEquals("Failed", failure.type());
    assertEquals("a\nb", failure.message());
  }

  @Test
  void aBareAssertionIsAnAssertionErrorInAnyStyle() {
    assertEquals("AssertionError", failure("E   assert 1 == 2\n\nt.py:3: AssertionError\n").type());
    assertEquals("AssertionError", failure("t.py:3: in test_a\nE   assert 1 == 2\n").type());
  }

  @Test
  void aTypeWithoutAWordForItIsToldByItsPlaceOrItsModule() {
    assertEquals("SystemExit", failure("E   SystemExit: 3\n\nt.py:3: SystemExit\n").type());
    assertEquals("3", failure("E   SystemExit: 3\n\nt.py:3: SystemExit\n").message());
    assertEquals("UserWarning", failure("t.py:3: in test_a\nE   UserWarning: old\n").type());
    assertEquals("shop.Closed", failure("t.py:3: in test_a\nE   shop.Closed: till\n").type());
    assertEquals("shop.Closed", failure("E   shop.Closed: till\n\nt.py:3: Closed\n").type());
  }

  @Test
  void aSyntaxErrorSaysWhatIsWrongBeforeWhereItIs() {
    Failure failure =
        failure(
            """
            E     File "<string>", line 1
            E       1 +
            E   SyntaxError: invalid syntax

            t.py:109: SyntaxError
            """);

    assertEquals("SyntaxError", failure.type());
    assertEquals("invalid syntax", failure.message());
  }
}
