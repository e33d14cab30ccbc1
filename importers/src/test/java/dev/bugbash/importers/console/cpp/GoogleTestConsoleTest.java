package dev.bugbash.importers.console.cpp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GoogleTestConsoleTest {
  @Test
  void aSetUpOfASuiteThatFailsSaysWhy() {
    Read read =
        Recorder.read(
            """
            [==========] Running 2 tests from 2 test suites.
            [----------] 1 test from Cart
            connecting
            [ RUN      ] Cart.Adds
            [       OK ] Cart.Adds (0 ms)
            [----------] 1 test from Cart (0 ms total)

            [----------] 1 test from Env
            /ci/g.cc:22: Failure
            Failed
            cannot connect to db:5432
            [ RUN      ] Env.Reads
            /ci/g.cc:23: Skipped

            [  SKIPPED ] Env.Reads (0 ms)
            [----------] 1 test from Env (0 ms total)

            [----------] Global test environment tear-down
            [==========] 2 tests from 2 test suites ran. (2 ms total)
            [  PASSED  ] 1 test.
            [  FAILED  ] 0 tests, listed below:
            [  FAILED  ] Env: SetUpTestSuite or TearDownTestSuite

             1 FAILED TEST SUITE
            """);

    Failure failure = read.failures().get(0);
    assertEquals(List.of("Env::(suite) error"), read.outside());
    assertEquals("cannot connect to db:5432", failure.message());
    assertTrue(failure.stack().startsWith("/ci/g.cc:22: Failure"), failure.stack());
  }
}
