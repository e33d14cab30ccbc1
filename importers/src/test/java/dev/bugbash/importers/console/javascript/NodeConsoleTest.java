package dev.bugbash.importers.console.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NodeConsoleTest {
  private static final String SUMMARY =
      """
      ℹ tests 4
      ℹ suites 1
      ℹ pass 1
      ℹ fail 2
      ℹ cancelled 0
      ℹ skipped 1
      ℹ todo 0
      ℹ duration_ms 409.078833
      """;

  private static final String LIST =
      """

      ✖ failing tests:

      test at packages/cli/test/args.test.js:9:3
      ✖ has defaults (1.516613ms)
        AssertionError [ERR_ASSERTION]: 1 == 2
            at TestContext.<anonymous> (/shop/test/args.test.js:9:37) {
          generatedMessage: true,
        }

      test at packages/cli/test/table.test.js:5:1
      ✖ table pads (4.024616ms)
        Error: no
            at TestContext.<anonymous> (/shop/test/table.test.js:5:35)
      """;

  private static final List<String> TOLD =
      List.of(
          "parseArgs::takes files passed",
          "parseArgs::takes flags skipped",
          "parseArgs::has defaults failed",
          "::table pads failed");

  @Test
  void testsAreToldWhereTheyRan() {
    Read read =
        Recorder.read(
            """
            ▶ parseArgs
              ✔ takes files (0.981555ms)
              ﹣ takes flags (0.115182ms) # SKIP
              ✖ has defaults (1.516613ms)
                AssertionError [ERR_ASSERTION]: 1 == 2
                    at TestContext.<anonymous> (/shop/test/args.test.js:9:37) {
                  generatedMessage: true,
                }

            ✖ parseArgs (4.184875ms)
            ✖ table pads (4.024616ms)
              Error: no
                  at TestContext.<anonymous> (/shop/test/table.test.js:5:35)

            """
                + SUMMARY
                + LIST);

    assertEquals("node-test-console", read.format);
    assertEquals(TOLD, read.everything());
    assertEquals("1 == 2", read.failures().get(0).message());
    assertEquals("AssertionError", read.failures().get(0).type());
  }

  @Test
  void textsMayStandInTheListOnly() {
    Read read =
        Recorder.read(
            """
            ▶ parseArgs
              ✔ takes files (0.981555ms)
              ﹣ takes flags (0.115182ms) # SKIP
              ✖ has defaults (1.516613ms)
            ✖ parseArgs (4.184875ms)
            ✖ table pads (4.024616ms)
            """
                + SUMMARY
                + LIST);

    assertEquals(TOLD, read.everything());
    assertEquals("no", read.failures().get(1).message());
  }

  @Test
  void theDotReporterListsWhatFailed() {
    Read read =
        Recorder.read(
            """
            ...XX

            Failed tests:

            ✖ has defaults (1.516613ms)
              Error: no
                  at TestContext.<anonymous> (/shop/test/args.test.js:9:37)
            ✖ parseArgs (4.184875ms)
              '2 subtests failed'
            """);

    assertEquals(List.of("::has defaults failed"), read.everything());
  }

  @Test
  void aHookThatFailedIsOfItsSuite() {
    Read read =
        Recorder.read(
            """
            ▶ outer
              ▶ hooked
                ✖ x
                  'test did not finish before its parent and was cancelled'

              ✖ hooked (0.157015ms)

                TypeError [Error]: no db
                    at SuiteContext.<anonymous> (/tmp/nt/a.test.js:3:44)
                    at TestHook.run (node:internal/test_runner/test:796:25)

            ✖ outer (16.265883ms)
            ℹ cancelled 1
            ℹ duration_ms 599.063124

            ✖ failing tests:

            test at a.test.js:3:70
            ✖ x
              'test did not finish before its parent and was cancelled'
            """);

    assertEquals(
        List.of("outer > hooked::(suite) error", "outer > hooked::x failed"), read.everything());
    assertEquals(
        "test did not finish before its parent and was cancelled",
        read.failures().get(1).message());
  }

  @Test
  void aFileThatDoesNotLoadIsToldWithTheErrorOfWhichNodeDied() {
    Read read =
        Recorder.read(
            """
            node:internal/modules/cjs/loader:1210
              throw err;
              ^

            Error: Cannot find module '../src/parse-args'
            Require stack:
            - /shop/test/args.test.js
                at Module._load (node:internal/modules/cjs/loader:1038:27) {
              code: 'MODULE_NOT_FOUND'
            }

            Node.js v20.20.2
            ✖ /shop/test/args.test.js (316.4967ms)
              'test failed'

            ℹ fail 1
            ℹ duration_ms 970.121324
            """);

    assertEquals(List.of("::/shop/test/args.test.js failed"), read.everything());
    assertEquals(
        "Cannot find module '../src/parse-args'\nRequire stack:\n- /shop/test/args.test.js",
        read.failures().get(0).message());
  }

  @Test
  void aSessionWithoutItsEndBrokeOff() {
    Read read = Recorder.read("▶ parseArgs\n  ✔ takes files (0.981555ms)\nKilled\n");

    assertEquals(
        List.of("parseArgs::takes files passed", "node:test::(session) error"), read.everything());
  }

  @Test
  void failuresThatAreOnlyCountedAreRed() {
    Read read = Recorder.read("✔ a (0.981555ms)\nℹ fail 1\nℹ duration_ms 970.1\n");

    assertEquals(List.of("::a passed", "node:test::(failed) error"), read.everything());
  }
}
