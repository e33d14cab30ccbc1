package dev.bugbash.importers.console.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VitestConsoleTest {
  private static String log(int failed, String failures) {
    return "\n RUN  v2.1.9 /work/app\n\n"
        + failures
        + "\n Test Files  1 failed (1)\n      Tests  %d failed (%d)\n".formatted(failed, failed);
  }

  private static String failure(String title, String message) {
    return " FAIL  " + title + "\n" + message + "\n ❯ test/a.test.ts:5:3\n\n⎯⎯⎯⎯⎯⎯⎯⎯[1/2]⎯\n\n";
  }

  @Test
  void twoTestsOfOneTitleAreTwo() {
    String both =
        failure("test/a.test.ts > price > is rounded", "Error: one")
            + failure("test/a.test.ts > price > is rounded", "Error: two");

    Read two = Recorder.read(log(2, both));

    assertEquals(2, two.everything().size());
    assertEquals("two", two.failures().get(1).message());
    assertEquals(1, Recorder.read(log(1, both)).everything().size());
  }

  @ParameterizedTest
  @CsvSource({"|node| test, |browser| test", "' node  test', ' browser  test'"})
  void aTestOfTwoProjectsIsTwo(String one, String other) {
    Read read =
        Recorder.read(
            log(
                2,
                failure(one + "/a.test.ts > store > saves", "Error: one")
                    + failure(other + "/a.test.ts > store > saves", "Error: two")));

    assertEquals(
        List.of(
            "test/a.test.ts::store > saves[node] failed",
            "test/a.test.ts::store > saves[browser] failed"),
        read.everything());
  }

  @Test
  void aDescribeBlockWhoseSetUpFailedIsOfItsFile() {
    Read read =
        Recorder.read(
            log(
                0,
                "⎯⎯⎯⎯⎯⎯ Failed Suites 2 ⎯⎯⎯⎯⎯⎯⎯\n\n"
                    + failure("test/a.test.ts [ test/a.test.ts ]", "Error: one")
                    + failure("test/b.test.ts > Catalog", "Error: two")));

    assertEquals(
        List.of("test/a.test.ts::(suite) error", "test/b.test.ts::Catalog error"),
        read.everything());
  }
}
