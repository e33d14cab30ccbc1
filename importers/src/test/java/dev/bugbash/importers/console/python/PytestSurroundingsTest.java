package dev.bugbash.importers.console.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tests, plugins and the interpreter print around the failures of a session. */
final class PytestSurroundingsTest {
  private static final String START =
      "============================= test session starts ==============================\n";
  private static final String FAILURES =
      START + "=================================== FAILURES ===================================\n";
  private static final String TITLE =
      "____________________________________ test_a ____________________________________\n";
  private static final String SHORT =
      "=========================== short test summary info ============================\n";
  private static final String ONE =
      "============================== 1 failed in 0.01s ===============================\n";

  private static Failure only(Read read) {
    assertEquals(List.of(), read.warnings);
    assertEquals(1, read.failures().size());
    return read.failures().get(0);
  }

  @Test
  void aSummaryThatATestPrintsIsItsOutput() {
    String printed =
        "=== short test summary info ===\nFAILED b.py::x - no\n=== 3 failed in 0.1s ===\n";
    Read read =
        Recorder.read(
            FAILURES
                + TITLE
                + "E   KeyError: 'a'\n\na.py:3: KeyError\n"
                + "----------------------------- Captured stdout call -----------------------------\n"
                + printed
                + SHORT
                + "FAILED a.py::test_a - KeyError: 'a'\n"
                + ONE);

    assertEquals("a::test_a", only(read).test().toString());
    assertEquals(3, only(read).output().lines().skip(1).count());
  }

  @Test
  void theTableOfPytestCovIsNoFailure() {
    Read read =
        Recorder.read(
            FAILURES
                + TITLE
                + "E   KeyError: 'a'\n\na.py:3: KeyError\n"
                + """
                ================================ tests coverage ================================
                _______________ coverage: platform linux, python 3.12.3-final-0 ________________

                Name    Stmts   Miss  Cover
                ---------------------------
                a.py        4      0   100%
                """
                + SHORT
                + "FAILED a.py::test_a - KeyError: 'a'\n"
                + ONE);

    assertEquals("'a'", only(read).message());
  }

  @Test
  void aReportThatIsWrittenIsNoPartOfTheLastFailure() {
    Read read =
        Recorder.read(
            FAILURES
                + TITLE
                + "E   DeprecationWarning: old\n\na.py:3: DeprecationWarning\n"
                + "-------------------- generated xml file: /srv/shop/junit.xml -------------------\n"
                + SHORT
                + "FAILED a.py::test_a - DeprecationWarning: old\n"
                + ONE);

    assertEquals("DeprecationWarning", only(read).type());
    assertEquals("E   DeprecationWarning: old\n\na.py:3: DeprecationWarning", only(read).stack());
  }

  @Test
  void aWorkerThatCrashedIsAFailureOfTheTestThatItRan() {
    Read read =
        Recorder.read(
            FAILURES
                + "____________________________________ t/a.py ____________________________________\n"
                + "[gw0] linux -- Python 3.11.2 /usr/bin/python3\n"
                + "worker 'gw0' crashed while running 't/a.py::test_a'\n"
                + SHORT
                + "FAILED t/a.py::test_a\n"
                + ONE);

    assertEquals("t.a::test_a", only(read).test().toString());
    assertEquals("worker 'gw0' crashed while running 't/a.py::test_a'", only(read).message());
  }

  @Test
  void aSubtestWithoutADescriptionIsOneFailure() {
    Read read =
        Recorder.read(
            FAILURES
                + "______________________________ test_a [m] (i=1) ________________________________\n"
                + "E   assert (1 % 2) == 0\n\na.py:15: AssertionError\n"
                + SHORT
                + "SUBFAIL a.py::test_a - assert (1 % 2) == 0\n"
                + ONE);

    assertEquals("AssertionError", only(read).type());
  }

  @Test
  void anInterpreterThatCrashesSaysSo() {
    Failure failure =
        only(
            Recorder.read(
                START
                    + """
                    test_x.py ..Fatal Python error: Segmentation fault

                    Current thread 0x00007f6205863040 (most recent call first):
                      File "/srv/test_x.py", line 26 in test_segv
                    """));

    assertEquals("Fatal Python error: Segmentation fault", failure.message());
    assertEquals(4, failure.stack().lines().count());
  }

  @Test
  void aTimeoutOfAllThreadsSaysSo() {
    String rule = "+".repeat(35) + " Timeout " + "+".repeat(36) + "\n";
    Failure failure = only(Recorder.read(START + rule + "~~ Stack of MainThread ~~\n" + rule));

    assertEquals("Timeout", failure.message());
  }

  @Test
  void theShortestOutputHasNoSummary() {
    Read read =
        Recorder.read(
            FAILURES.substring(START.length())
                + TITLE
                + "E   KeyError: 'a'\n"
                + SHORT
                + "FAILED a.py::test_a - KeyError: 'a'\n");

    assertEquals("a::test_a", only(read).test().toString());
    assertEquals(1, read.count(Outcome.FAILED));
  }

  @Test
  void aDoctestSaysWhatCameInsteadOfWhat() {
    String other =
        "002 \n003     >>> 1 + 1\nExpected:\n    3\nGot:\n    2\n\n/srv/doc.py:3: DocTestFailure\n";
    String thrown =
        """
        009
        010         >>> {}["x"]
        UNEXPECTED EXCEPTION: KeyError('x')
        Traceback (most recent call last):
          File "<doctest doc.K.m[0]>", line 1
        KeyError: 'x'
        /srv/doc.py:10: UnexpectedException
        """;
    String title =
        "_______________________________ [doctest] doc.f ________________________________\n";
    String end = SHORT + "FAILED doc.py::doc.f\n" + ONE;

    Failure one = only(Recorder.read(FAILURES + title + other + end));
    Failure two = only(Recorder.read(FAILURES + title + thrown + end));

    assertEquals("doc::doc.f", one.test().toString());
    assertEquals("DocTestFailure", one.type());
    assertEquals("Expected:\n    3\nGot:\n    2", one.message());
    assertEquals("KeyError", two.type());
    assertEquals("'x'", two.message());
  }

  @Test
  void hostileBlocksTakeNoTime() {
    String worker = "worker '" + "' crashed while running '".repeat(2_000) + "\n";
    String line = "a.py:".repeat(12_000) + "\n";
    String text = FAILURES + (worker + line).repeat(20) + TITLE + (line + worker).repeat(20);

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Recorder.read(text + ONE));
  }
}
