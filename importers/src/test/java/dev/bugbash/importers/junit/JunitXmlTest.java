package dev.bugbash.importers.junit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Attempt;
import dev.bugbash.model.Failure;
import dev.bugbash.model.Outcome;
import dev.bugbash.model.Result;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JunitXmlTest {
  private static Read suite(String cases) {
    return Recorder.read("<testsuite name='s'>" + cases + "</testsuite>");
  }

  private static Result only(Read read) {
    assertEquals("", read.problem);
    assertEquals(1, read.results.size(), read.outcomes().toString());
    return read.results.get(0);
  }

  private static Failure failure(String element) {
    return only(suite("<testcase classname='a.B' name='c'>" + element + "</testcase>"))
        .failures()
        .get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<testsuites><testsuite><testcase classname='a' name='b'/></testsuite></testsuites>",
        "<testsuite><testcase classname='a' name='b'/></testsuite>",
        "<testcase classname='a' name='b'/>",
        "<testsuites><testcase classname='a' name='b'/></testsuites>",
        "<testsuite><testsuite><testsuite><testcase classname='a' name='b'/></testsuite>"
            + "</testsuite></testsuite>",
        "<testsuite><group><testcase classname='a' name='b'/></group></testsuite>",
        "<?xml version='1.0'?><!-- x --><?pi?><!DOCTYPE testsuite><testsuite>"
            + "<testcase classname='a' name='b'/></testsuite>",
        "<TestSuite><TestCase classname='a' name='b'/></TestSuite>",
      })
  void findsTheTestBelowAnyRoot(String xml) {
    assertEquals(List.of("a::b passed"), Recorder.read(xml).outcomes());
  }

  @Test
  void refusesAnotherRoot() {
    Read read = Recorder.read("<suites><testcase name='a'/></suites>");

    assertEquals("is in no format that bugbash knows", read.problem);
  }

  @Test
  void severalFailuresOfACaseAreOneTestWithSeveralPiecesOfEvidence() {
    Result result =
        only(
            suite(
                "<testcase classname='a.B' name='c'><failure message='one'/>"
                    + "<failure message='two'/><error message='three'/></testcase>"));

    assertEquals(Outcome.ERROR, result.outcome());
    assertEquals(1, result.attempts().size());
    assertEquals(
        List.of("a.B::c", "a.B::c#2", "a.B::c#3"),
        result.failures().stream().map(Failure::id).toList());
  }

  @Test
  void rerunFailuresAreAttemptsOfATestThatStayedRed() {
    Result result =
        only(
            suite(
                "<testcase name='c'><failure message='1'/><rerunFailure message='2'>"
                    + "<stackTrace>at x</stackTrace><system-out>said</system-out></rerunFailure>"
                    + "<rerunError message='3'/></testcase>"));

    assertEquals(
        List.of(Outcome.FAILED, Outcome.FAILED, Outcome.ERROR),
        result.attempts().stream().map(Attempt::outcome).toList());
    assertEquals(Outcome.FAILED, result.outcome());
    assertEquals("at x", result.failures().get(1).stack());
    assertEquals("said", result.failures().get(1).output());
  }

  @Test
  void flakyFailuresAreAttemptsOfATestThatPassedInTheEnd() {
    Result result =
        only(suite("<testcase name='c'><flakyFailure message='1'/><flakyError/></testcase>"));

    assertEquals(Outcome.PASSED, result.outcome());
    assertTrue(result.flaky());
    assertEquals(3, result.attempts().size());
  }

  @Test
  void aFlakyFailureBesideAFailureIsRed() {
    assertTrue(suite("<testcase name='c'><flakyFailure/><failure/></testcase>").red());
    assertTrue(suite("<testcase name='c' status='failed'><flakyFailure/></testcase>").red());
  }

  @Test
  void duplicatesOfOneIdentityStaySeparateResults() {
    Read read = suite("<testcase name='c'><failure/></testcase><testcase name='c'/>");

    assertEquals(List.of("s::c failed", "s::c passed"), read.outcomes());
  }

  @Test
  void aFailureOfTheSuiteItselfIsOutsideAnyTest() {
    Read read = suite("<error message='no connection'/>");

    assertEquals(List.of(), read.outcomes());
    assertEquals(List.of("s::(suite) error"), read.outside());
    assertEquals("no connection", read.failures().get(0).message());
  }

  @Test
  void aHeaderThatCountsFailuresWhichNoElementShowsIsAFailureOutside() {
    Read read = Recorder.read("<testsuite name='s' tests='6' failures='1' errors='1'/>");

    assertEquals(List.of("s::(suite) error"), read.outside());
    assertEquals(2, read.warnings.size());
  }

  @Test
  void aHeaderThatDisagreesIsAWarning() {
    Read read =
        Recorder.read(
            "<testsuites>\n<testsuite name='s' tests='3' failures='2'>"
                + "<testcase name='c'><failure/></testcase></testsuite></testsuites>");

    assertEquals(
        List.of(
            "line 2: the header of suite s counts 3 tests, its elements 1",
            "line 2: the header of suite s counts 2 failed or in error, its elements 1"),
        read.warnings);
  }

  @Test
  void whatIsMissingIsMadeUpFromTheSuiteOrIsEmpty() {
    Read read = suite("<testcase/><testcase class='k' name='m'/><testcase><failure/></testcase>");

    assertEquals(
        List.of("s::(unnamed) passed", "k::m passed", "s::(unnamed) failed"), read.outcomes());
    assertEquals("", read.failures().get(0).message());
  }

  @Test
  void aMessageOnlyInTheBodyIsFound() {
    Failure failure =
        failure("<failure>\n\n  java.lang.IllegalStateException: shut\n\tat a.B.c</failure>");

    assertEquals("java.lang.IllegalStateException", failure.type());
    assertEquals("shut", failure.message());
    assertEquals("  java.lang.IllegalStateException: shut\n\tat a.B.c", failure.stack());
  }

  @Test
  void aTypeOnlyInTheMessageIsFound() {
    Failure failure = failure("<failure message='ValueError: bell&#10;more'>def</failure>");

    assertEquals("ValueError", failure.type());
    assertEquals("bell\nmore", failure.message());
  }

  @Test
  void theNameOfTheTestIsNotTakenForItsMessage() {
    Failure failure = failure("<failure type='T'>a.B::c\nitems in the cart</failure>");

    assertEquals("items in the cart", failure.message());
  }

  @Test
  void aMessageOnlyInTheAttributeIsEnough() {
    Failure failure = failure("<failure message='gone' type='T'/>");

    assertAll(
        () -> assertEquals("gone", failure.message()), () -> assertEquals("", failure.stack()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2,503.1 | 2503100",
        "1,234,567.5 | 1234567500",
        "0,25 | 250",
        "1,500 | 1500000",
        ".5 | 500",
        "-1 | 0",
        "NaN | 0",
        "soon | 0",
        "'' | 0",
        "1e99 | 0"
      })
  void readsTimesInSeconds(String time, long milliseconds) {
    Result result = only(suite("<testcase name='c' time='" + time + "'/>"));

    assertEquals(Duration.ofMillis(milliseconds), result.duration());
  }

  @ParameterizedTest
  @CsvSource({
    "status,notrun,skipped",
    "status,Disabled,skipped",
    "result,suppressed,skipped",
    "status,FAILED,failed",
    "status,error,error",
    "result,timeout,error",
    "status,run,passed",
    "result,completed,passed",
    "status,mysterious,passed"
  })
  void readsTheStatusAttributes(String attribute, String word, String outcome) {
    Result result = only(suite("<testcase name='c' " + attribute + "='" + word + "'/>"));

    assertEquals(outcome, result.outcome().word());
  }

  @Test
  void anUnknownStatusIsAWarningOnce() {
    Read read = suite("<testcase name='c' status='odd'/><testcase name='d' status='odd'/>");

    assertEquals(List.of("line 1: unknown status \"odd\" of s::c"), read.warnings);
  }

  @Test
  void aSkippedTestKeepsItsReasonAndAFailureOutweighsIt() {
    Read read =
        suite(
            "<testcase name='c'><skipped message='not now'/></testcase>"
                + "<testcase name='d'><skipped/><failure/></testcase>");

    assertEquals(List.of("s::c skipped", "s::d failed"), read.outcomes());
    assertEquals("not now", read.results.get(0).reason());
  }

  @ParameterizedTest
  @CsvSource({
    "Wanted but not invoked, Wanted but not invoked:, ''",
    "Expected a&#10; at org.spockframework, Expected a, ''",
    "Error in set-up, shop.CartException: no cart, shop.CartException",
    "' shop.CartException', shop.CartException: no cart, shop.CartException",
  })
  void aTypeWithBlanksIsNone(String type, String body, String read) {
    Failure failure =
        failure("<failure type='%s' message='no mail'>%s</failure>".formatted(type, body));

    assertEquals(read, failure.type());
    assertEquals("no mail", failure.message());
  }

  @Test
  void aTypeWithBlanksThatIsAllThatIsSaidIsTheMessage() {
    assertEquals("it timed out", failure("<failure type='it timed out'/>").message());
  }

  @Test
  void thePlaceOfACheckIsNotItsMessage() {
    Failure failure =
        failure(
            "<failure type='CHECK'>\nd.cc:13:\nCHECK( num(1) == -1 ) THREW exception: \"no\"\n</failure>");

    assertEquals("CHECK( num(1) == -1 ) THREW exception: \"no\"", failure.message());
  }

  @Test
  void whatIsThrownSaysMoreThanThatItIsAnException() {
    Failure failure = failure("<error message='exception'>\n  unexpected '-' at 0\n</error>");

    assertEquals("unexpected '-' at 0", failure.message());
  }

  @Test
  void aFileThatDidNotLoadIsToldOnceByJestJunit() {
    Read read =
        Recorder.read(
            """
            <testsuites name="jest tests" tests="0" failures="1" errors="2">
              <testsuite name="a.test.ts" errors="1" failures="0" tests="0">
                <testcase classname="Test suite failed to run" name="a.test.ts">
                  <error>  ● Test suite failed to run

                Cannot find module './a'</error>
                </testcase>
                <testcase classname="Test suite failed to run" name="a.test.ts">
                  <failure>{}</failure>
                </testcase>
              </testsuite>
              <testsuite name="b.test.ts" errors="1" failures="0" tests="0">
                <testcase classname="Test suite failed to run" name="b.test.ts">
                  <failure>{"name":"TSError","diagnosticCodes":[2339]}</failure>
                </testcase>
                <testcase classname="Test suite failed to run" name="b.test.ts">
                  <error>TS2339: no such property</error>
                </testcase>
              </testsuite>
              <testsuite name="c" errors="0" failures="2" tests="2">
                <testcase classname="c" name="says nothing"><failure>{}</failure></testcase>
                <testcase classname="c" name="says nothing"><failure>{}</failure></testcase>
              </testsuite>
            </testsuites>
            """);

    assertEquals(
        List.of(
            "Test suite failed to run::a.test.ts error",
            "Test suite failed to run::b.test.ts error",
            "c::says nothing failed",
            "c::says nothing failed"),
        read.everything());
  }
}
