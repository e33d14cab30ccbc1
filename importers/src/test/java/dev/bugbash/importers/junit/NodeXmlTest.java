package dev.bugbash.importers.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NodeXmlTest {
  private static final String SUITE =
      " time=\"0.004\" disabled=\"0\" errors=\"0\" tests=\"1\" failures=\"1\" skipped=\"0\" hostname=\"vm\">";

  private static Failure failure(String element) {
    return Recorder.read(
            "<testsuites><testcase name=\"a\" time=\"0.0\" classname=\"test\">"
                + element
                + "</testcase></testsuites>")
        .failures()
        .get(0);
  }

  @Test
  void aTestIsNamedByTheSuitesAroundIt() {
    Read read =
        Recorder.read(
            "<testsuites><testsuite name=\"auth\""
                + SUITE
                + "<testsuite name=\"session\""
                + SUITE
                + "<testcase name=\"one\" time=\"0.0\" classname=\"test\"><failure message=\"no\"/></testcase>"
                + "<testcase name=\"two\" time=\"0.0\" classname=\"test\"/></testsuite></testsuite>"
                + "<testcase name=\"outside\" time=\"0.0\" classname=\"test\"/></testsuites>");

    assertEquals(
        List.of("auth > session::one failed", "auth > session::two passed", "::outside passed"),
        read.outcomes());
    assertEquals(List.of(), read.warnings);
  }

  @Test
  void aClassThatIsCalledTestStaysOneElsewhere() {
    assertEquals(
        List.of("test::test_a passed"),
        Recorder.read(
                """
                <testsuites><testsuite name="pytest" errors="0" failures="0" tests="1" hostname="vm"><testcase classname="test" name="test_a"/></testsuite></testsuites>
                """)
            .outcomes());
  }

  @Test
  void typeAndMessageAreThoseOfTheCause() {
    Failure hook =
        failure(
            """
            <failure type="hookFailed" message="failed running beforeEach hook">
            Error [ERR_TEST_FAILURE]: failed running beforeEach hook
                at async Promise.all (index 0) {
              code: 'ERR_TEST_FAILURE',
              failureType: 'hookFailed',
              cause: TypeError [Error]: Logger is not a constructor
                  at new Service (/w/lib/service.js:2:44)
            }
            </failure>
            """);
    Failure own =
        failure(
            """
            <failure type="testCodeFailure" message="Got unwanted rejection.Actual message: &amp;quot;x&amp;quot;">
            [Error [ERR_TEST_FAILURE]: Got unwanted rejection.
            Actual message: "x"] {
              code: 'ERR_TEST_FAILURE',
              failureType: 'testCodeFailure',
              cause: Error [AuthError]: Got unwanted rejection.
              Actual message: "x"
                  at exports.login (/w/lib/auth.js:3:53) {
                code: 'E_TOKEN'
              }
            }
            </failure>
            """);

    assertEquals("TypeError", hook.type());
    assertEquals("Logger is not a constructor", hook.message());
    assertEquals("AuthError", own.type());
    assertEquals("Got unwanted rejection.\nActual message: \"x\"", own.message());
  }

  @Test
  void aMessageThatIsEscapedTwiceIsReadWhereNodeWroteIt() {
    String message = "<failure type=\"x\" message=\"not &amp;quot;a&amp;quot;\">";

    assertEquals(
        "not \"a\"",
        failure(
                message
                    + "[Error [ERR_TEST_FAILURE]: not \"a\"] { code: 'ERR_TEST_FAILURE', cause: 'a' }</failure>")
            .message());
    assertEquals("not &quot;a&quot;", failure(message + "</failure>").message());
  }

  @Test
  void whatJasmineCallsAnExceptionIsOfTheTypeThatItsMessageBeginsWith() {
    Failure failure =
        failure(
            "<failure type=\"exception\" message=\"TypeError: x is undefined\">at <![CDATA[<Jasmine>]]></failure>");

    assertEquals("TypeError", failure.type());
    assertEquals("x is undefined", failure.message());
  }
}
