package dev.bugbash.importers.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gotestsum and go-junit-report write. */
final class GoXmlTest {
  private static Failure failure(String text) {
    String xml =
        "<testsuites><testsuite name=\"acme.dev/a\"><testcase classname=\"acme.dev/a\" name=\"TestA\">"
            + "<failure message=\"Failed\" type=\"\">%s</failure></testcase></testsuite></testsuites>";
    return Recorder.read(xml.formatted(text.replace("\n", "&#xA;"))).failures().get(0);
  }

  @Test
  void theTextHasTheMessage() {
    Failure failure =
        failure(
            "=== RUN   TestA\n    a_test.go:96: got v2\n        want v1\n--- FAIL: TestA (0.00s)\n");

    assertEquals("a_test.go:96: got v2\n    want v1", failure.message());
    assertEquals("", failure.type());
    assertEquals("a_test.go:96: got v2\n        want v1", failure.stack());
  }

  @Test
  void theTextNeedsNoFraming() {
    assertEquals("a_test.go:96: got v2", failure("    a_test.go:96: got v2\n").message());
    assertEquals("of another tool", failure("of another tool\n").stack());
  }

  @Test
  void aPanicIsTheType() {
    Failure failure =
        failure(
            """
            === RUN   TestA
            --- FAIL: TestA (0.00s)
            panic: nil map [recovered]
            	panic: nil map

            goroutine 5 [running]:
            testing.tRunner.func1()
            """);

    assertEquals("panic", failure.type());
    assertEquals("panic: nil map", failure.message());
  }

  @Test
  void aTestThatNeverEndedSaysSo() {
    assertEquals(
        "the test began and never ended: its process panicked, exited or was killed",
        failure("=== RUN   TestA\n=== PAUSE TestA\n").message());
  }

  @Test
  void gotestsumsTestMainIsThePackage() {
    Read read =
        Recorder.read(
            """
            <testsuites tests="1" failures="1" errors="0">
              <testsuite tests="0" failures="0" name="acme.dev/cli">
                <testcase classname="" name="TestMain" time="0.0">
                  <failure message="Failed" type="">2026/11/23 14:30:40 no stage&#xA;FAIL&#x9;acme.dev/cli&#x9;0.004s&#xA;</failure>
                </testcase>
              </testsuite>
              <testsuite tests="0" failures="0" name="acme.dev/queue">
                <testcase classname="" name="TestMain" time="0.0">
                  <failure message="Failed" type="">FAIL&#x9;acme.dev/queue&#x9;0.004s&#xA;</failure>
                </testcase>
              </testsuite>
            </testsuites>
            """);

    assertEquals(
        List.of("acme.dev/cli::(package) error", "acme.dev/queue::(package) error"),
        read.outside().stream().map(each -> each.replace("failed", "error")).toList());
    assertEquals("no stage", read.failures().get(0).message());
    assertEquals("the package failed, none of its tests did", read.failures().get(1).message());
    assertEquals(List.of(), read.warnings.stream().filter(w -> w.contains("acme")).toList());
  }

  /** Of the header, of the suites within, and the elements below them. */
  @ParameterizedTest
  @CsvSource({
    "1, 5, '', 1, 0, true",
    "2, 1, '', 1, 1, false",
    "1, 1, '', 1, 1, false",
    "2, 1, '', 3, 0, false",
    "1, 1, 1, 1, 0, false",
    "2, 2, 1, 1, 1, true",
    "1, 0, '', 0, 1, false",
  })
  void errorsThatNoElementShowsAreAFailure(
      int failures,
      int errors,
      String inner,
      int failureElements,
      int errorElements,
      boolean lost) {
    String suite = inner.isEmpty() ? "" : " failures=\"1\" errors=\"" + inner + "\"";
    String failed = "<testcase name=\"f\"><failure message=\"no\"/></testcase>";
    String broken = "<testcase name=\"e\"><error message=\"no\"/></testcase>";

    Read read =
        Recorder.read(
            "<testsuites failures=\"%d\" errors=\"%d\"><testsuite name=\"s\"%s>"
                    .formatted(failures, errors, suite)
                + failed.repeat(failureElements)
                + broken.repeat(errorElements)
                + "</testsuite></testsuites>");

    assertEquals(lost ? List.of("::(suite) error") : List.of(), read.outside());
  }
}
