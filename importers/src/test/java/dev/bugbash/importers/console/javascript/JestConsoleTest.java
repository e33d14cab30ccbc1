package dev.bugbash.importers.console.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JestConsoleTest {
  private static final String GREEN =
      """
      Test Suites: 1 passed, 1 total
      Tests:       1 passed, 1 total
      """;

  private static String red(int failed) {
    return "Test Suites: 1 failed, 1 total\nTests:       %d failed, %d total\n"
        .formatted(failed, failed);
  }

  private static List<String> messages(Read read) {
    return read.failures().stream().map(Failure::message).toList();
  }

  @Test
  void aFoldOfGitHubIsNoTaskOfGradle() {
    Read read = Recorder.read("PASS ./a.test.ts\n::group::x\n::endgroup::\n" + GREEN);

    assertEquals(List.of(), read.everything());
  }

  @Test
  void whatJestHasToSayItselfIsNoTest() {
    Read read =
        Recorder.read(
            """
            PASS ./late.test.js

              ●  Cannot log after tests are done. Did you forget to wait for something async in your test?
                Attempted to log "late".

            Test Suites: 1 passed, 1 total
            Tests:       1 passed, 1 total
            Ran all test suites.

            Jest has detected the following 1 open handle potentially keeping Jest from exiting:

              ●  TCPSERVERWRAP

                > 2 | it('listens', (done) => { http.createServer().listen(0, done); });

              ● PIPEWRAP
            """);

    assertEquals(List.of(), read.everything());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " FAIL   api  test/a.test.ts",
        "FAIL web app test/a.test.ts",
        " FAIL   web app  test/a.test.ts (5.2 s, 40 MB heap size)",
        "FAIL api test/a.test.ts (5 s)",
        "  FAIL test/a.test.ts (7672 ms)",
        "::group::Errors thrown in test/a.test.ts",
        "##[group]Errors thrown in test/a.test.ts",
      })
  void aProjectStandsBeforeTheFile(String heading) {
    Read read =
        Recorder.read(
            "PASS lib/test/z.test.ts\n"
                + heading
                + "\n  ● store › saves\n\n    TypeError: no\n\n"
                + red(1));

    assertEquals(List.of("test/a.test.ts::store saves failed"), read.everything());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FAIL to load the file config.js",
        " FAIL  test/a.test.ts > price > reads src/a.js",
        "  FAIL test/a.test.ts",
      })
  void aLineThatOnlyBeginsSoIsNoHeading(String line) {
    Read read = Recorder.read("PASS lib/test/z.test.ts\n" + GREEN + line + "\n");

    assertEquals("jest-console", read.format);
    assertFalse(read.everything().contains("jest::(session) error"));
  }

  @Test
  void aHeadingThatIsNotUnderstoodEndsTheFileBefore() {
    Read read =
        Recorder.read(
            "PASS lib/test/z.test.ts\nFAIL who knows\n  ● store › saves\n\n    Error: no\n\n"
                + red(1));

    assertEquals(List.of("::store saves failed"), read.everything());
  }

  @Test
  void theReporterForGitHubWritesTextsBehindAllFiles() {
    Read read =
        Recorder.read(
            """
            Running one project: api

            ::error file=/w/app.test.ts,line=6,title=answers 404 elsewhere::expect(received).toEqual(expected)%0A%0A    at
              FAIL test/app.test.ts (7672 ms)
                ✓ is healthy (69 ms)
                ✕ answers 404 elsewhere (30 ms)
            ::group::PASS test/stock.test.ts (0 ms)
            ::endgroup::

            ::group::Errors thrown in test/app.test.ts
              ● answers 404 elsewhere

                Error: no

            ::endgroup::
            ::group::Errors thrown in test/stock.test.ts
              ● Test suite failed to run

                Cannot find module './stock'

            ::endgroup::
            """);

    assertEquals(
        List.of(
            "test/app.test.ts::is healthy passed",
            "test/app.test.ts::answers 404 elsewhere failed",
            "test/stock.test.ts::(suite) error"),
        read.everything());
    assertEquals(List.of("no", "Cannot find module './stock'"), messages(read));
  }

  @Test
  void theTextOfATestEndsWhereItIsIndentedNoMore() {
    Read read =
        Recorder.read(
            """
            FAIL test/a.test.ts
              ● counts nothing

                connect ECONNREFUSED 127.0.0.1:1

            ts-jest[config] (WARN) message TS151001: If you have issues
              ● counts

                no connection

              console.error
                Warning: not wrapped in act(...).

              ● counts more

                not here

             › 1 snapshot failed.
            """
                + red(3));

    assertEquals(
        List.of("connect ECONNREFUSED 127.0.0.1:1", "no connection", "not here"), messages(read));
  }

  @Test
  void aDescribeBlockMayBeNamedLikeSomethingOfJest() {
    Read read =
        Recorder.read(
            """
            FAIL src/console.test.ts
              ● Console

                console.log
                  printed

              ● Console page › shows the log

                Error: no

              ● Deprecated endpoints › answer 410

                Error: no

            """
                + red(2));

    assertEquals(
        List.of(
            "src/console.test.ts::Console page shows the log failed",
            "src/console.test.ts::Deprecated endpoints answer 410 failed"),
        read.everything());
  }

  @Test
  void twoTestsOfOneTitleAreTwo() {
    String both =
        """
        FAIL src/a.test.ts
          ● price › is rounded

            Error: one

          ● price › is rounded

            Error: two

        """;

    Read two = Recorder.read(both + "Summary of all failing tests\n" + both + red(2));
    Read one = Recorder.read(both + red(1));

    assertEquals(2, two.everything().size());
    assertEquals(List.of("one", "two"), messages(two));
    assertEquals(1, one.everything().size());
  }
}
