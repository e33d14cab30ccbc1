package dev.bugbash.importers.console.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GotestsumConsoleTest {
  private static final String SUMMARY =
      """

      === Skipped
      === SKIP: a TestSkips (0.00s)
          a_test.go:5: not now

      === Failed
      === FAIL: . TestRoot (0.00s)
          root_test.go:3: root is wrong

      === FAIL: a TestA/b (0.00s)
          a_test.go:3: b is wrong
          --- FAIL: TestA/b (0.00s)

      === FAIL: a TestA (0.00s)

      === FAIL: c TestDies (0.00s)
      panic: no term [recovered]
      	panic: no term

      goroutine 6 [running]:
      x.org/gs/c.TestDies(0xc0000076c0)
      	/gs/c/c_test.go:16 +0x4a

      === FAIL: d  (0.00s)
      2026/11/23 14:30:40 no stage
      FAIL	x.org/gs/d	0.008s

      === Errors
      b/b_test.go:3:28: undefined: undefined
      	have (string)

      DONE 7 tests, 1 skipped, 5 failures, 1 error in 0.421s
      """;

  private static final List<String> RED =
      List.of(
          "x.org/gs/a::TestA failed",
          "x.org/gs/a::TestA/b failed",
          "x.org/gs/b::(build) error",
          "x.org/gs/c::TestDies failed",
          "x.org/gs/d::(package) error",
          "x.org/gs::TestRoot failed");

  private static List<String> red(Read read) {
    return read.results.stream()
        .filter(result -> result.outcome().red())
        .map(result -> result.test() + " " + result.outcome().word())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        ✖  . (4ms)
        ✖  a (5ms)
        # x.org/gs/b [x.org/gs/b.test]
        b/b_test.go:3:28: undefined: undefined
        	have (string)
        WARN invalid TestEvent: FAIL	x.org/gs/b [build failed]
        bad output from test2json: FAIL	x.org/gs/b [build failed]
        ✖  c (6ms)
        ✖  d (6ms)
        ✓  e (cached)
        ∅  none
        """,
        """
        [.]✖# x.org/gs/b [x.org/gs/b.test]
        b/b_test.go:3:28: undefined: undefined
        [a]✖·↷WARN invalid TestEvent: FAIL	x.org/gs/b [build failed]
        bad output from test2json: FAIL	x.org/gs/b [build failed]
        [c]✖[d]
        """,
        """
        === RUN   TestRoot
            root_test.go:3: root is wrong
        --- FAIL: TestRoot (0.00s)
        FAIL TestRoot (0.00s)
        FAIL .
        === RUN   TestA/b
            a_test.go:3: b is wrong
            --- FAIL: TestA/b (0.00s)
        FAIL a.TestA/b (0.00s)
        === RUN   TestA
        --- FAIL: TestA (0.00s)
        FAIL a.TestA (0.00s)
        PASS a.TestOk/12.34_EUR (0.00s)
        PASS a.TestOk (0.00s)
        FAIL a
        === RUN   TestDies
        --- FAIL: TestDies (0.00s)
        panic: no term [recovered]
        	panic: no term

        goroutine 6 [running]:
        FAIL c.TestDies (-1.00s)
        FAIL c
        2026/11/23 14:30:40 no stage
        FAIL d
        EMPTY none
        """,
        """
        FAIL
        FAIL	x.org/gs	0.003s
        FAIL
        FAIL	x.org/gs/a	0.004s
        FAIL	x.org/gs/c	0.006s
        2026/11/23 14:30:40 no stage
        FAIL	x.org/gs/d	0.006s
        ok  	x.org/gs/e	0.006s
        """,
        """
        === RUN   TestRoot
            root_test.go:3: root is wrong
        --- FAIL: TestRoot (0.00s)
        FAIL
        FAIL	x.org/gs	0.003s
        === RUN   TestA
        === RUN   TestA/b
            a_test.go:3: b is wrong
        --- FAIL: TestA (0.00s)
            --- FAIL: TestA/b (0.00s)
        FAIL
        FAIL	x.org/gs/a	0.004s
        === RUN   TestDies
        --- FAIL: TestDies (0.00s)
        panic: no term [recovered]
        	panic: no term

        goroutine 6 [running]:
        FAIL	x.org/gs/c	0.006s
        2026/11/23 14:30:40 no stage
        FAIL	x.org/gs/d	0.006s
        """,
        ""
      })
  void whatEachFormatShowsAboveCountsOnce(String above) {
    Read read = Recorder.read(above + SUMMARY);

    assertEquals("go-test-console", read.format);
    assertEquals(RED, red(read));
    assertEquals(1, read.count(Outcome.SKIPPED));
    assertEquals("a_test.go:3: b is wrong", read.result("TestA/b").failures().get(0).message());
    assertEquals("panic", read.result("TestDies").failures().get(0).type());
    assertEquals("panic: no term", read.result("TestDies").failures().get(0).message());
    assertEquals("no stage", read.result("(package)").failures().get(0).message());
    assertTrue(read.result("(build)").failures().get(0).message().startsWith("b/b_test.go:3:28:"));
  }

  @Test
  void withoutAWholeNameAPackageIsWhatIsPrinted() {
    Read read =
        Recorder.read(
            """
            ✖  api (18ms)

            === Failed
            === FAIL: api TestA (0.00s)
                a_test.go:60: status = 500, want 404
            FAIL	other	0.1s

            DONE 12 tests, 1 failure in 0.512s
            """);

    assertEquals(List.of("api::TestA failed"), red(read));
    assertEquals(11, read.count(Outcome.PASSED));
  }

  @Test
  void whatIsCountedButNotShownIsAFailure() {
    Read read =
        Recorder.read(
            """
            === FAIL: x.org/a TestA (0.00s)

            DONE 12 tests, 3 failures in 0.512s
            """);

    assertEquals(List.of("gotestsum::(failed) error", "x.org/a::TestA failed"), red(read));
    assertEquals(3, read.count(Outcome.FAILED));
    assertEquals(
        "gotestsum counts 3 failed, the log shows only 1",
        read.result("(failed)").failures().get(0).message());
    assertTrue(Recorder.read("✓  a (5ms)\n\nDONE 2 tests, 2 errors in 0.1s\n").red());
  }

  @Test
  void aTestThatPassedWhenItWasRunAgainIsFlaky() {
    Read read =
        Recorder.read(
            """
            ✖  x.org/c (5ms)

            DONE 5 tests, 2 failures in 0.363s

            ✖  x.org/c (5ms)

            === Failed
            === FAIL: x.org/c TestA (0.00s)
                a_test.go:3: a is wrong

            === FAIL: x.org/c TestA (re-run 1) (0.00s)
                a_test.go:3: a is wrong

            === FAIL: x.org/c TestFlaky (0.00s)
                c_test.go:4: flaky

            DONE 2 runs, 7 tests, 3 failures in 1.415s
            """);

    assertEquals(List.of("x.org/c::TestA failed"), red(read));
    assertEquals(2, read.result("TestA").failures().size());
    assertTrue(read.result("TestFlaky").flaky());
  }

  @Test
  void aLogThatIsCutIsSaidToBe() {
    Read read = Recorder.read("=== RUN   TestA\n--- PASS: TestA (0.00s)\nPASS a.TestA (0.00s)\n");

    assertEquals(List.of("gotestsum::(session) error"), red(read));
    assertEquals(1, read.count(Outcome.PASSED));
  }

  @Test
  void aTestThatPrintsTheseLinesHidesNothing() {
    Read read =
        Recorder.read(
            """
            === RUN   TestA
            === Failed
            DONE 5 tests in 0.1s
                a_test.go:3: a is wrong
            --- FAIL: TestA (0.00s)
            FAIL
            FAIL	x.org/a	0.004s
            """);

    assertEquals(List.of("x.org/a::TestA failed"), red(read));
  }

  @Test
  void hostileLinesAreReadInLinearTime() {
    String names = "FAIL " + "a.Test".repeat(300) + " (\n";
    String marks = "✖  " + "a ".repeat(900) + "\n";
    String heads = "=== FAIL: " + "a".repeat(1_900) + "\n";

    assertTimeout(
        Duration.ofSeconds(20),
        () -> Recorder.read("✓  a (5ms)\n" + (names + marks + heads).repeat(300)));
  }
}
