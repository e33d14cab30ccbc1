package dev.bugbash.importers.testng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Result;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TestNgXmlTest {
  private static Read classOf(String methods) {
    return Recorder.read(
        "<testng-results><suite name='s'><test name='t'><class name='a.B'>"
            + methods
            + "</class></test></suite></testng-results>");
  }

  private static String method(String name, String status, String more) {
    return "<test-method name='"
        + name
        + "' status='"
        + status
        + "' "
        + more
        + ">"
        + "<exception class='E'><message>m "
        + name
        + "</message>"
        + "<full-stacktrace>E: m\n at x</full-stacktrace></exception></test-method>";
  }

  @ParameterizedTest
  @CsvSource({
    "PASS, passed",
    "FAIL, failed",
    "SKIP, skipped",
    "SUCCESS_PERCENTAGE_FAILURE, passed",
    "STARTED, error",
    "ODD, error"
  })
  void readsTheStatus(String status, String outcome) {
    assertEquals(List.of("a.B::c " + outcome), classOf(method("c", status, "")).outcomes());
  }

  @Test
  void aBrokenSetUpIsOutsideAndOthersAreNothing() {
    Read read =
        classOf(
            method("open", "FAIL", "is-config='true'") + method("log", "PASS", "is-config='true'"));

    assertEquals(List.of(), read.outcomes());
    assertEquals(List.of("a.B::open error"), read.outside());
  }

  @Test
  void aRetriedTryIsAnAttemptOfTheLastWhereverItStands() {
    String retried = method("c", "SKIP", "retried='true'");

    for (Read read :
        List.of(
            classOf(retried + method("c", "PASS", "")),
            classOf(method("c", "PASS", "") + retried))) {
      Result result = read.results.get(0);
      assertEquals(1, read.results.size());
      assertTrue(result.flaky(), "is flaky");
      assertEquals("m c", result.failures().get(0).message());
    }
  }

  @Test
  void retriedWithoutALastTryIsRed() {
    Read read = classOf(method("c", "SKIP", "retried='true'"));

    assertEquals(List.of("a.B::c failed"), read.outcomes());
    assertEquals(List.of("line 2: retried, but no further try follows: a.B::c"), read.warnings);
  }

  @Test
  void parametersAreIdentityButTheirAddressesAreNot() {
    Read read =
        classOf(
            "<test-method name='c' status='PASS'><params><param index='0'><value>a.D@1f2e3d4c"
                + "</value></param><param index='1'><value is-null='true'/></param></params>"
                + "</test-method>");

    assertEquals(List.of("a.B::c[a.D@…, null] passed"), read.outcomes());
  }

  @Test
  void aHeaderThatCountsFailuresThatNothingShowsIsAFailureOutside() {
    Read read = Recorder.read("<testng-results failed='2'><suite/></testng-results>");

    assertEquals(List.of("::(suite) error"), read.outside());
  }
}
