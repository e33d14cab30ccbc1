package dev.bugbash.importers.console.python;

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

final class DeadRunTest {
  private static final String BEGINNING = "Traceback (most recent call last):\n";
  private static final String MANAGE =
      BEGINNING
          + """
            File "/srv/shop/manage.py", line 5, in <module>
              execute_from_command_line(sys.argv)
            File "/usr/lib/django/core/management/__init__.py", line 395, in execute
              django.setup()
            File "<frozen importlib._bootstrap>", line 1142, in _find_and_load_unlocked
          """;
  private static final String PYTEST =
      BEGINNING
          + """
            File "<frozen runpy>", line 198, in _run_module_as_main
            File "/usr/lib/python3/dist-packages/pytest/__main__.py", line 5, in <module>
              raise SystemExit(pytest.console_main())
                               ^^^^^^^^^^^^^^^^^^^^^
            File "/srv/shop/config/settings.py", line 3, in <module>
          """;
  private static final String SAID = "ModuleNotFoundError: No module named 'debug_panel'\n";

  private static Failure only(Read read) {
    assertEquals(1, read.results.size());
    assertTrue(read.results.get(0).outside());
    return read.failures().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {MANAGE, PYTEST})
  void aRunThatDiesOfItsSettingsIsOneFailure(String traceback) {
    Failure failure = only(Recorder.read(traceback + SAID));

    assertEquals("ModuleNotFoundError", failure.type());
    assertEquals("No module named 'debug_panel'", failure.message());
    assertEquals((traceback + SAID).strip(), failure.stack());
  }

  @Test
  void theRunnersThemselvesTellWhoseTheRunWas() {
    assertEquals("python-unittest-console", Recorder.read(MANAGE + SAID).format);
    assertEquals("pytest-console", Recorder.read(PYTEST + SAID).format);
  }

  @Test
  void whatACiServerSaysBelowIsNoMessage() {
    Failure failure = only(Recorder.read("$ pytest\n" + PYTEST + SAID + "make: *** [t] Error 1\n"));

    assertEquals("No module named 'debug_panel'", failure.message());
  }

  @Test
  void theLastExceptionOfAChainIsWhatItDiedOf() {
    Failure failure =
        only(
            Recorder.read(
                BEGINNING
                    + "  File \"/usr/lib/db.py\", line 84, in _execute\n"
                    + "sqlite3.OperationalError: no such table: coupon\n\n"
                    + "The above exception was the direct cause of the following exception:\n\n"
                    + MANAGE
                    + "django.db.utils.OperationalError: no such table: coupon\n"));

    assertEquals("django.db.utils.OperationalError", failure.type());
    assertTrue(failure.stack().contains("sqlite3.OperationalError"));
  }

  @Test
  void outputMayStandInATraceback() {
    String output =
        "\n\ntest_basket (tests.test_pricing.InvoiceTest) failed:\n\n    TypeError('no')\n\n";
    Failure failure =
        only(Recorder.read(MANAGE + output + "TypeError: cannot pickle 'traceback'\n"));

    assertEquals("cannot pickle 'traceback'", failure.message());
  }

  @Test
  void checksOfDjangoThatFailAreToldWhole() {
    String said =
        """
        System check identified some issues:

        ERRORS:
        ?: (admin.E402) 'django.contrib.auth' must be enabled.
        	HINT: Insert it.

        System check identified 1 issue (0 silenced).""";
    Read read =
        Recorder.read(
            "Creating test database for alias 'default'...\nSystemCheckError: " + said + "\n");

    assertEquals("SystemCheckError", only(read).type());
    assertEquals(said, only(read).message());
  }

  @Test
  void eachRunThatDiesIsTold() {
    String start = "===== test session starts =====\n===== 1 passed in 0.1s =====\n";
    Read read = Recorder.read(PYTEST + SAID + PYTEST + "KeyError: 'x'\n" + start);

    assertEquals(
        List.of("ModuleNotFoundError", "KeyError"),
        read.failures().stream().map(Failure::type).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  File \"/srv/shop/worker.py\", line 5, in <module>\n    work()\n",
        """
          File "/srv/manage.py", line 5, in <module>
          File "/srv/mail/management/commands/sendmail.py", line 9, in handle
        """,
        "    File \"/srv/shop/manage.py\", line 5, in <module>\n",
      })
  void theTracebackOfAnotherProgramIsNoTestRun(String frames) {
    assertEquals("", Recorder.read(BEGINNING + frames + SAID).format);
  }

  @Test
  void whatATestPrintsIsNoDeathOfItsRun() {
    Read django = Recorder.read("Found 1 test(s).\n" + MANAGE + SAID + ran());
    Read pytest = Recorder.read("===== test session starts =====\n" + PYTEST + SAID + passed());

    assertEquals(List.of(), django.failures());
    assertEquals(List.of(), pytest.failures());
    assertEquals(List.of(), Recorder.read(PYTEST + SAID + passed()).failures());
  }

  private static String ran() {
    return ".\n" + "-".repeat(70) + "\nRan 1 test in 0.001s\n\nOK\n";
  }

  private static String passed() {
    return "===== 1 passed in 0.1s =====\n";
  }

  @Test
  void aConftestThatDoesNotLoadSaysWhy() {
    Failure failure =
        only(
            Recorder.read(
                """
                ImportError while loading conftest '/srv/shop/tests/conftest.py'.
                tests/conftest.py:1: in <module>
                    from django.utils import six
                E   ImportError: cannot import name 'six' from 'django.utils'
                ##[error]Process completed with exit code 4.
                """));

    assertEquals("ImportError", failure.type());
    assertEquals("cannot import name 'six' from 'django.utils'", failure.message());
  }

  @Test
  void anInternalErrorSaysWhatItsExceptionSays() {
    Failure failure =
        only(
            Recorder.read(
                """
                ===== test session starts =====
                INTERNALERROR> Traceback (most recent call last):
                INTERNALERROR>   File "/srv/shop/conftest.py", line 1, in pytest_collection_modifyitems
                INTERNALERROR>     raise KeyError("inside")
                INTERNALERROR> KeyError: 'inside'

                ===== no tests ran in 0.01s =====
                """));

    assertEquals("KeyError", failure.type());
    assertEquals("'inside'", failure.message());
  }

  @Test
  void aWrongOptionSaysWhatIsWrong() {
    Failure failure =
        only(
            Recorder.read(
                """
                ERROR: usage: __main__.py [options] [file_or_dir] [file_or_dir] [...]
                __main__.py: error: unrecognized arguments: --reuse-dbs
                  inifile: /srv/shop/pytest.ini
                """));

    assertEquals("unrecognized arguments: --reuse-dbs", failure.message());
  }

  @Test
  void hostileTracebacksTakeNoTime() {
    String frames = "  File \"".repeat(10_000) + "\n";
    String text =
        BEGINNING + frames.repeat(20) + "X".repeat(60_000) + "\n" + BEGINNING.repeat(1000);

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Recorder.read(text.repeat(3)));
  }
}
