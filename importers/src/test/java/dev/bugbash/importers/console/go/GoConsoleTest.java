package dev.bugbash.importers.console.go;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GoConsoleTest {
  /** Each failure as {@code ID [TYPE] MESSAGE}. */
  private static List<String> told(Read read) {
    return read.failures().stream().map(GoConsoleTest::told).toList();
  }

  private static String told(Failure failure) {
    String type = failure.type().isEmpty() ? "" : " [" + failure.type() + "]";
    return failure.id() + type + " " + failure.message();
  }

  @Test
  void aTestThatPrintedNoEndOfLineIsRed() {
    Read read =
        Recorder.read(
            """
            no newline--- FAIL: TestPrints (0.00s)
                p_test.go:6: sum = 3, want 4
            Finds--- FAIL: FuzzFinds (0.00s)
                p_test.go:9: first: got 1, want 2
            ok so far--- FAIL: no test (0.00s)
            FAIL
            FAIL	acme.dev/printing	0.002s
            FAIL
            """);

    assertEquals(
        List.of(
            "acme.dev/printing::TestPrints p_test.go:6: sum = 3, want 4",
            "acme.dev/printing::FuzzFinds p_test.go:9: first: got 1, want 2"),
        told(read));
    assertEquals("p_test.go:6: sum = 3, want 4", read.failures().get(0).stack());
  }

  @Test
  void aPackageThatWasNotBuiltEndsBeforeTheNext() {
    Read read =
        Recorder.read(
            """
            # acme.dev/audit
            audit/a_test.go:7:3: wrong type
            audit/a_test.go:9:3: too many arguments
            	have (string)
            FAIL	acme.dev/audit [build failed]
            ?   	acme.dev/none	[no test files]
            --- FAIL: TestInc (0.00s)
            panic: entry in nil map [recovered]
            	panic: entry in nil map

            goroutine 7 [running]:
            acme.dev/metrics.TestInc(0xc0000a0000)
            	/shop/metrics/metrics_test.go:16 +0x4a
            FAIL	acme.dev/metrics	0.006s
            FAIL
            """);

    assertEquals(
        List.of(
            """
            acme.dev/audit::(build) audit/a_test.go:7:3: wrong type
            audit/a_test.go:9:3: too many arguments
            	have (string)""",
            "acme.dev/metrics::TestInc [panic] panic: entry in nil map"),
        told(read));
    assertTrue(read.failures().get(1).stack().startsWith("panic: entry"));
  }

  @Test
  void anExampleSaysWhatItPrintedAndShouldHave() {
    String example =
        """
        --- FAIL: Example_usage (0.00s)
        got:
        exit 64
        want:
        exit 2
        """;
    String rest =
        "--- FAIL: TestB (0.00s)\n    b_test.go:6: no\nFAIL\nFAIL\tacme.dev/cli\t0.006s\n";
    List<String> expected =
        List.of(
            "acme.dev/cli::Example_usage got:\nexit 64\nwant:\nexit 2",
            "acme.dev/cli::TestB b_test.go:6: no");

    assertEquals(expected, told(Recorder.read(example + rest)));
    assertEquals(expected, told(Recorder.read("=== RUN   Example_usage\n" + example + rest)));
  }

  @Test
  void theLastWordsOfLogFatalAreTheMessage() {
    Read read =
        Recorder.read(
            """
            === RUN   TestConnect
            2026/11/23 14:42:27 dial tcp 127.0.0.1:5432: connection refused
            exit status 1
            FAIL	acme.dev/logfatal	0.002s
            FAIL
            """);

    assertEquals(
        List.of("acme.dev/logfatal::TestConnect dial tcp 127.0.0.1:5432: connection refused"),
        told(read));
  }

  @Test
  void whoNeverEndedSaysWhatTheProcessDiedOf() {
    String end = "FAIL\tacme.dev/q\t0.002s\nFAIL\n";
    Read exits = Recorder.read("=== RUN   TestExit\nexit status 3\n" + end);
    Read panics =
        Recorder.read(
            """
            === RUN   TestNet
            === PAUSE TestNet
            === RUN   TestPush
            panic: send on closed channel

            goroutine 9 [running]:
            acme.dev/q.Push(0x1)
            	/shop/q.go:20 +0xb9
            """
                + end);

    assertEquals(List.of("acme.dev/q::TestExit exit status 3"), told(exits));
    assertEquals(
        List.of(
            "acme.dev/q::TestNet the test never ended: its package died of panic: send on closed"
                + " channel",
            "acme.dev/q::TestPush [panic] panic: send on closed channel"),
        told(panics));
  }

  @Test
  void aPanicBehindATestThatPassedIsThePackages() {
    Read read =
        Recorder.read(
            """
            === RUN   TestFifo
                q_test.go:3: wrong
            --- FAIL: TestFifo (0.00s)
            === RUN   TestPush
            --- PASS: TestPush (0.00s)
            panic: send on closed channel

            goroutine 9 [running]:
            FAIL	acme.dev/q	0.008s
            FAIL
            """);

    assertEquals(
        List.of(
            "acme.dev/q::TestFifo q_test.go:3: wrong",
            "acme.dev/q::(package) [panic] panic: send on closed channel"),
        told(read));
  }

  @Test
  void repeatedTestsAreAttempts() {
    Read read =
        Recorder.read(
            """
            === RUN   TestB
                b_test.go:3: boom
            --- FAIL: TestB (0.00s)
            === RUN   TestB
            --- PASS: TestB (0.00s)
            FAIL
            FAIL	a.dev/b	0.006s
            """);

    assertEquals(List.of("a.dev/b::TestB failed"), read.everything());
    assertEquals(2, read.results.get(0).attempts().size());
  }

  @Test
  void aLogThatIsCutWithinAPackagesNameInventsNone() {
    Read read =
        Recorder.read(
            "--- FAIL: TestX (0.00s)\n    x_test.go:1: boom\nFAIL\nFAIL\tacme.dev/shop/q");

    assertEquals(
        List.of(
            "::TestX x_test.go:1: boom", "go test::(session) the log ends before the package does"),
        told(read));
  }

  @Test
  void aPackageThatDoesNotLoadIsAFailure() {
    String line =
        "export/export.go:3:32: no required module provides package x.org/log; to add it:";
    String lines = line + "\n\tgo get x.org/log\n";

    assertEquals(List.of("export::(build) " + lines.strip()), told(Recorder.read(lines)));
    assertEquals(
        List.of("acme.dev/export::(build) " + lines.strip()),
        told(Recorder.read(lines + "FAIL\tacme.dev/export [setup failed]\nFAIL\n")));
  }
}
