package dev.bugbash.importers.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConsoleLogTest {
  private static final String START = "=== test session starts ===\n";

  @Test
  void redTestsThatAreOnlyCountedAreAFailureBesides() {
    Read read = Recorder.read(START + "a.py ..F\n=== 1 failed, 2 passed in 0.1s ===\n");

    assertEquals(1, read.count(Outcome.FAILED));
    assertEquals(2, read.count(Outcome.PASSED));
    assertEquals("pytest::(failed)", read.failures().get(0).id());
    assertTrue(read.results.get(0).outside());
  }

  @Test
  void sessionsInARowAllCount() {
    String one = START + "a.py ..\n=== 2 passed in 0.1s ===\n";
    Read read = Recorder.read(one + "$ again\n" + one + "Ran 3 tests in 0.1s\n");

    assertEquals(4, read.count(Outcome.PASSED));
  }

  @Test
  void aSessionAfterOneThatWasKilledCounts() {
    Read read =
        Recorder.read(
            START
                + "rootdir: /a\na.py .\nKilled\n"
                + START
                + "rootdir: /b\n=== 2 passed in 1s ===\n");

    assertEquals(2, read.count(Outcome.PASSED));
    assertEquals("pytest::(session)", read.failures().get(0).id());
  }

  @Test
  void pytestRerunsAreAttempts() {
    Read read =
        Recorder.read(
            START
                + "a.py::test_x RERUN [ 50%]\na.py::test_x PASSED [100%]\n"
                + "[gw1] [ 33%] PASSED a.py::test_y[p q] \n"
                + "=== 2 passed, 1 rerun in 0.1s ===\n");

    assertEquals(List.of("a::test_x passed", "a::test_y[p q] passed"), read.outcomes());
    assertTrue(read.results.get(0).flaky());
  }

  @Test
  void oldSurefireListsFailuresWithoutTraces() {
    Read read =
        Recorder.read(
            """
            -------------------------------------------------------
             T E S T S
            -------------------------------------------------------
            Running shop.CartTest
            Tests run: 3, Failures: 1, Errors: 1, Skipped: 0, Time elapsed: 0.04 sec <<< FAILURE!

            Results :

            Failed tests:   same(shop.CartTest): expected:<1> but was:<2>

            Tests in error:\040
              raises(shop.CartTest): no cart

            Tests run: 3, Failures: 1, Errors: 1, Skipped: 0

            """);

    assertEquals(
        List.of("shop.CartTest::same failed", "shop.CartTest::raises error"), read.outcomes());
    assertEquals("expected:<1> but was:<2>", read.failures().get(0).message());
    assertEquals(1, read.count(Outcome.PASSED));
  }

  @Test
  void aClassThatNeverEndsIsRed() {
    Read read = Recorder.read(" T E S T S\nRunning shop.CartTest\nsomething\n");

    assertEquals("shop.CartTest::(class)", read.failures().get(0).id());
  }

  @Test
  void theLastOfWhatWasOverwrittenCounts() {
    Read read =
        Recorder.read(
            """
            downloading 10%\rdownloading 99%\rPHPUnit 9.6 by Sebastian Bergmann and contributors.
            \033[30;42mOK (5 tests, 7 assertions)\033[0m
            """);

    assertEquals("phpunit-console", read.format);
    assertEquals(5, read.count(Outcome.PASSED));
  }

  @Test
  void djangoThatBreaksBeforeItsTestsIsRed() {
    Read read =
        Recorder.read(
            """
            Found 3 test(s).
            Creating test database for alias 'default'...
            Traceback (most recent call last):
              File "/srv/django/db/backends/utils.py", line 84, in _execute
                return self.cursor.execute(sql, params)
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            django.db.utils.OperationalError: no such table: shop_coupon
            """);

    assertEquals("python-unittest-console", read.format);
    assertTrue(read.results.stream().anyMatch(Result::outside));
    assertEquals("django.db.utils.OperationalError", read.failures().get(0).type());
    assertEquals("no such table: shop_coupon", read.failures().get(0).message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shopping list\n\n1) milk\n2) 3 eggs, 2 failures\n- tea\n",
        "# How to\n\n```\n=== test session starts ===\n=== 1 passed in 0.1s ===\n```\n",
        "2024-05-10T10:00:00Z INFO server started in 3s\n2024-05-10T10:00:01Z ERROR FAILED\n",
        "ok\nPASS\nFAIL\nError: no\n",
        "Tests are good. Running is healthy.\n  ✓ buy shoes\n",
      })
  void aTextThatIsNoLogIsNotClaimed(String text) {
    Read read = Recorder.read(text);

    assertEquals("", read.format);
  }

  @Test
  void gigantichostileLinesTakeBoundedTime() {
    String line = "a.py::x [".repeat(200_000);
    String brackets = "[1m".repeat(500_000);
    assertTimeout(
        Duration.ofSeconds(20),
        () ->
            Recorder.read(
                START
                    + line
                    + "\n"
                    + brackets
                    + "\nFAILED "
                    + line
                    + "\n=== 1 passed in 1s ===\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
  void whatElseEndsALineIsABlankInATestsName(String separator) {
    String log = "PASS ./a.test.js\n  cart\n    ✓ escapes" + separator + "it (5 ms)\n";
    Read read = Recorder.read(log + "\nTests:       1 passed, 1 total\n");

    assertEquals(List.of("./a.test.js::cart escapes it passed"), read.outcomes());
  }

  @Test
  void aSecondBuildOfAGoPackageSaysWhatIsWrongThen() {
    String build = "# shop\n./a.go:1:2: %s\nFAIL\tshop [build failed]\n";

    Read read = Recorder.read(build.formatted("first") + build.formatted("second"));

    assertEquals("./a.go:1:2: second", read.failures().get(1).message());
    assertEquals("# shop\n./a.go:1:2: second", read.failures().get(1).stack());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        === RUN   TestMust
        --- FAIL: TestMust (0.00s)
        panic: no term [recovered]
        	panic: no term

        goroutine 7 [running]:
        FAIL	example.com/goapp/parse	0.006s
        FAIL
        """,
        """
        running 1 test
        test must ... FAILED

        failures:

        ---- must stdout ----

        thread 'must' panicked at src/parse.rs:3:5:
        no term

        failures:
            must

        test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s
        """
      })
  void aPanicIsTheTypeAsInTheReportsOfTheTools(String log) {
    Read read = Recorder.read(log);

    assertEquals(1, read.failures().size());
    assertEquals("panic", read.failures().get(0).type());
  }
}
