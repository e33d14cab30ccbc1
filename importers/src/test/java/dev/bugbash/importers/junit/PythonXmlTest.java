package dev.bugbash.importers.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PythonXmlTest {
  private static Failure failure(String element) {
    Read read =
        Recorder.read(
            "<testsuites name=\"pytest tests\"><testsuite name=\"pytest\">"
                + "<testcase classname=\"tests.test_groups\" name=\"test_a\">"
                + element
                + "</testcase></testsuite></testsuites>");
    return read.failures().get(0);
  }

  @Test
  void aFailedSetUpSaysWhatItsExceptionSays() {
    Failure failure =
        failure(
            """
            <error message="failed on setup with &quot;OSError: port 8080 in use&quot;">@pytest.fixture(scope="module")
            &gt;   def server(): raise OSError("port 8080 in use")
            E   OSError: port 8080 in use

            tests/test_groups.py:22: OSError</error>
            """);

    assertEquals("OSError", failure.type());
    assertEquals("port 8080 in use", failure.message());
  }

  @Test
  void aFailedTearDownSaysWhatItsExceptionSays() {
    Failure failure =
        failure(
            """
            <error message="failed on teardown with &quot;RuntimeError: pool &quot;a&quot; not closed&#10;at all&quot;">@pytest.fixture
            E       RuntimeError: pool "a" not closed
            E       at all

            tests/test_groups.py:18: RuntimeError</error>
            """);

    assertEquals("RuntimeError", failure.type());
    assertEquals("pool \"a\" not closed\nat all", failure.message());
  }

  @Test
  void aMissingFixtureIsWhatTheMarkedLinesSay() {
    Failure failure =
        failure(
            """
            <error message="failed on setup with &quot;file /w/tests/test_groups.py, line 35&#10;  def test_nofix(missing_fixture): pass&#10;E       fixture 'missing_fixture' not found&#10;&gt;       available fixtures: capfd&#10;&#10;/w/tests/test_groups.py:35&quot;">file /w/tests/test_groups.py, line 35
              def test_nofix(missing_fixture): pass
            E       fixture 'missing_fixture' not found
            &gt;       available fixtures: capfd

            /w/tests/test_groups.py:35</error>
            """);

    assertEquals("fixture 'missing_fixture' not found", failure.message());
  }

  @Test
  void aFileThatDoesNotLoadSaysWhy() {
    Failure failure =
        failure(
            """
            <error message="collection failure">ImportError while importing test module '/w/tests/test_export.py'.
            Traceback:
            shop/export.py:1: in &lt;module&gt;
                from .formats import CsvWriter
            E   ImportError: cannot import name 'CsvWriter' from 'shop.formats' (/w/shop/formats.py)</error>
            """);

    assertEquals("ImportError", failure.type());
    assertEquals(
        "cannot import name 'CsvWriter' from 'shop.formats' (/w/shop/formats.py)",
        failure.message());
  }

  @Test
  void aFileThatDoesNotLoadWithoutMarkedLinesSaysItsFirst() {
    assertEquals(
        "import file mismatch:",
        failure("<error message='collection failure'>import file mismatch:\nimported</error>")
            .message());
    assertEquals("collection failure", failure("<error message='collection failure'/>").message());
  }

  @Test
  void aFileThatUnittestCannotLoadSaysWhy() {
    Failure failure =
        failure(
            """
            <error type="ImportError" message="Failed to import test module: tests.test_config Traceback (most recent call last):   File &quot;/p/unittest/loader.py&quot;, line 419, in _find_test_path     module = f() ModuleNotFoundError: No module named 'tomlkit_x'"><![CDATA[ImportError: Failed to import test module: tests.test_config
            Traceback (most recent call last):
              File "/w/lib/config.py", line 1, in <module>
                import tomlkit_x   # BUG6
                ^^^^^^^^^^^^^^^^
            ModuleNotFoundError: No module named 'tomlkit_x'

            ]]></error>
            """);

    assertEquals("ModuleNotFoundError", failure.type());
    assertEquals("No module named 'tomlkit_x'", failure.message());
  }

  @Test
  void aGroupOfOneExceptionSaysWhatThatSays() {
    Failure failure =
        failure(
            """
            <failure message="ConnectionResetError('peer gone') [single exception in ExceptionGroup]">+ Exception Group Traceback (most recent call last):
              | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
              +-+---------------- 1 ----------------
                | Traceback (most recent call last):
                |   File "/w/tests/test_groups.py", line 11, in boom
                | ConnectionResetError: peer gone
                +------------------------------------</failure>
            """);

    assertEquals("ConnectionResetError", failure.type());
    assertEquals("peer gone", failure.message());
  }

  @Test
  void aGroupWhoseTraceIsCutKeepsItsMessage() {
    Failure failure =
        failure(
            """
            <failure message="ExceptionGroup: several failed (2 sub-exceptions)">+ Exception Group Traceback (most recent call last):
              |   File "/w/tests/test_groups.py", line 8, in test_a
              |     work(2)</failure>
            """);

    assertEquals("ExceptionGroup", failure.type());
    assertEquals("several failed (2 sub-exceptions)", failure.message());
  }

  @Test
  void aGroupThatWasOnlyLoggedIsNotWhatFailed() {
    Failure failure =
        failure(
            """
            <failure message="AssertionError: no answer">E   AssertionError: no answer

            tests/test_groups.py:3: AssertionError
            ----------------------------- Captured stderr call -----------------------------
              + Exception Group Traceback (most recent call last):
              | ExceptionGroup: retried (2 sub-exceptions)
              +-+---------------- 1 ----------------
                | ValueError: no number
                +---------------- 2 ----------------
                | ValueError: no letter
                +------------------------------------</failure>
            """);

    assertEquals("AssertionError", failure.type());
    assertEquals("no answer", failure.message());
  }

  @Test
  void aStepThatNobodyWroteIsUndefinedInBehave() {
    Failure failure =
        failure(
            """
            <failure type="NoneType" message="None">
            <![CDATA[
            Failing step: Given something nobody wrote ... undefined in 0.000s
            Location: features/shop.feature:28
            None]]>
            </failure>
            """);

    assertEquals("", failure.type());
    assertEquals("undefined: Given something nobody wrote", failure.message());
  }

  @Test
  void aFailureAndAFailedTearDownAreBothKept() {
    Read read =
        Recorder.read(
            """
            <testsuite name="pytest" errors="1" failures="1" tests="2">
            <testcase classname="t" name="a"><failure message="assert 1 == 2">E   assert 1 == 2</failure></testcase>
            <testcase classname="t" name="a"><error message="failed on teardown with &quot;OSError&quot;">E   OSError</error></testcase>
            </testsuite>
            """);

    assertEquals(List.of("t::a failed", "t::a error"), read.outcomes());
    assertEquals("OSError", read.failures().get(1).type());
  }

  @Test
  void whatHasNoTypeInItsMessageHasThatOfItsPlace() {
    Failure bare =
        failure(
            "<failure message='assert 1 == 2'>&gt;  assert 1 == 2\nE   assert 1 == 2\n\nt.py:3: AssertionError</failure>");
    Failure own =
        failure("<failure message='t.Closed: till'>E   t.Closed: till\n\nt.py:3: Closed</failure>");

    assertEquals("AssertionError", bare.type());
    assertEquals("t.Closed", own.type());
    assertEquals("till", own.message());
  }

  @Test
  void aDoctestSaysWhatCameInsteadOfWhat() {
    String text =
        "003     &gt;&gt;&gt; 1 + 1\nExpected:\n    3\nGot:\n    2\n\n/srv/doc.py:3: DocTestFailure";
    Failure failure = failure("<failure message='003'>" + text + "</failure>");

    assertEquals("DocTestFailure", failure.type());
    assertEquals("Expected:\n    3\nGot:\n    2", failure.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<testsuite name='pytest'><testcase classname='' name='tests.lib.test_seo'>",
        "<testsuite name='x'><testcase classname='unittest.loader._FailedTest' name='tests.lib.test_seo'>",
      })
  void aFileThatDoesNotLoadIsNamedByItsModule(String testCase) {
    Read read =
        Recorder.read(
            "<testsuites>"
                + testCase
                + "<error>E   no</error></testcase></testsuite></testsuites>");

    assertEquals(List.of("::tests.lib.test_seo error"), read.outcomes());
  }

  @Test
  void consolesNameAFileThatDoesNotLoadAlike() {
    String rule = "=".repeat(70) + "\n";
    Read unittest =
        Recorder.read(
            rule
                + "ERROR: tests.lib.test_seo (unittest.loader._FailedTest.tests.lib.test_seo)\n"
                + "-".repeat(70)
                + "\nImportError: no\n\n"
                + "-".repeat(70)
                + "\nRan 1 test in 0.001s\n\nFAILED (errors=1)\n");
    Read pytest =
        Recorder.read(
            """
            ==== ERRORS ====
            ____ ERROR collecting tests/lib/test_seo.py ____
            E   ImportError: no
            ==== 1 error in 0.39s ====
            """);

    assertEquals(List.of("::tests.lib.test_seo error"), unittest.outcomes());
    assertEquals(List.of("::tests.lib.test_seo error"), pytest.outcomes());
  }
}
