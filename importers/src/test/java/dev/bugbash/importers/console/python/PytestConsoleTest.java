package dev.bugbash.importers.console.python;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PytestConsoleTest {
  private static final String START =
      "============================= test session starts =============================\n";

  @Test
  void aFailedSubtestIsOneFailureOfItsTest() {
    Read read =
        Recorder.read(
            START
                + """
                collected 1 item

                tests/test_b.py uu.                                                      [100%]

                =================================== FAILURES ===================================
                ___________________ NormalizeTest.test_variants (raw='1-x') ____________________
                >       self.assertEqual(1, 2)
                E       AssertionError: 1 != 2

                tests/test_b.py:7: AssertionError
                __________________ NormalizeTest.test_variants (raw='2-x. ') ___________________
                >       self.assertEqual(1, 3)
                E       AssertionError: 1 != 3

                tests/test_b.py:7: AssertionError
                =========================== short test summary info ============================
                SUBFAILED(raw='1-x') tests/test_b.py::NormalizeTest::test_variants - Asse...
                SUBFAILED(raw='2-x. ') tests/test_b.py::NormalizeTest::test_variants - Asse...
                ========================= 2 failed, 1 passed in 0.05s ==========================
                """);

    String test = "tests.test_b.NormalizeTest::test_variants failed";
    assertEquals(List.of(test, test), read.outcomes());
    assertEquals(
        List.of("1 != 2", "1 != 3"), read.failures().stream().map(Failure::message).toList());
    assertEquals(List.of(), read.warnings);
  }

  @Test
  void aFailedSubtestWithoutShortSummaryIsOfItsTest() {
    Read read =
        Recorder.read(
            START
                + """
                =================================== FAILURES ===================================
                __________________________ test_f[a b] [m - x] (i=1.5) __________________________
                test_s.py:11: in test_f
                E   assert 1 == 0
                ========================= 1 failed, 1 passed in 0.05s ==========================
                """);

    assertEquals(List.of("test_s::test_f[a b] failed"), read.outcomes());
  }

  @Test
  void aNativeTracebackTellsAllOfTheMessage() {
    Read read =
        Recorder.read(
            START
                + """
                =================================== FAILURES ===================================
                __________________________________ test_upper __________________________________
                Traceback (most recent call last):
                  File "/w/tests/test_books.py", line 4, in test_upper
                    def test_upper(self): self.assertEqual("X", normalize("x"))
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                AssertionError: 'X' != 'x'
                - X
                + x

                =========================== short test summary info ============================
                FAILED tests/test_books.py::test_upper - AssertionError: 'X' != 'x'
                ========================= 1 failed in 0.05s ==========================
                """);

    assertEquals("AssertionError", read.failures().get(0).type());
    assertEquals("'X' != 'x'\n- X\n+ x", read.failures().get(0).message());
  }

  @Test
  void aGroupOfExceptionsSaysMoreThanTheShortSummary() {
    Read read =
        Recorder.read(
            START
                + """
                =================================== FAILURES ===================================
                ________________________________ test_taskgroup ________________________________
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
                =========================== short test summary info ============================
                FAILED tests/test_groups.py::test_taskgroup - ConnectionResetError('peer gone...
                ========================= 1 failed in 0.05s ==========================
                """);

    assertEquals("ConnectionResetError", read.failures().get(0).type());
    assertEquals("peer gone", read.failures().get(0).message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "SUBFAILED[my msg] (i=1) a.py::T::test_v - no | [my msg] (i=1) | a.py::T::test_v",
        "SUBFAILED(raw='a.py::b') a.py::test_f[a b] - no | (raw='a.py::b') | a.py::test_f[a b]",
        "SUBFAIL a.py::test_f - no | | a.py::test_f",
      })
  void tellsASubtestFromItsTest(String line, String subtest, String node) {
    PytestWord word = PytestWord.ofShortSummary(line).orElseThrow();

    assertEquals(subtest == null ? "" : subtest, word.subtest());
    assertEquals(node, word.node());
    assertEquals("no", word.reason());
  }

  @Test
  void whatDjangoSaysOfItsDatabaseIsNoSessionOfUnittest() {
    Read read =
        Recorder.read(
            """
            ============================= test session starts ==============================
            collected 1 item

            tests/test_a.py::test_a PASSED                                           [100%]

            ==================================== PASSES ====================================
            ____________________________________ test_a ____________________________________
            ---------------------------- Captured stderr setup -----------------------------
            Creating test database for alias 'default'...
            ============================== 1 passed in 0.32s ===============================
            """);

    assertEquals(List.of("tests.test_a::test_a passed"), read.outcomes());
    assertEquals(List.of(), read.failures());
  }
}
