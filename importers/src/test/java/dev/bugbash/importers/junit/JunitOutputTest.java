package dev.bugbash.importers.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Attachment;
import dev.bugbash.model.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tests printed: whose it is, how much of it is kept. */
final class JunitOutputTest {
  private static Read suite(String cases) {
    return Recorder.read("<testsuite name='s'>" + cases + "</testsuite>");
  }

  private static Failure failure(String element) {
    return suite("<testcase classname='a.B' name='c'>" + element + "</testcase>").failures().get(0);
  }

  @Test
  void capturedOutputBelongsToTheFailure() {
    Failure failure = failure("<failure/><system-out>out</system-out><system-err>err</system-err>");

    assertEquals("out\nerr", failure.output());
  }

  @Test
  void filesThatAreNamedInTheOutputAreAttachments() {
    Failure failure =
        failure(
            "<properties><property name='attachment' value='b.txt'/></properties><failure/>"
                + "<system-out>x [[ATTACHMENT|/w/a.png]] y</system-out>");

    assertEquals(List.of(Attachment.of("b.txt"), Attachment.of("/w/a.png")), failure.attachments());
  }

  @Test
  void keepsBothEndsOfAGiganticText() {
    Failure failure =
        failure("<failure message='m'>first" + "x".repeat(900_000) + "last</failure>");

    assertTrue(failure.stack().startsWith("first"), "begins as written");
    assertTrue(failure.stack().endsWith("last"), "ends as written");
    assertTrue(failure.stack().length() < 300_000, "is cut");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<testcase name='a'><system-out> one </system-out><system-err>two</system-err></testcase>"
            + "#s::a: one|two",
        "<testcase name='a'/><system-out>of all</system-out>#s::(suite): of all",
        "<testcase name='a'><system-out> </system-out></testcase>#",
        "<testcase name='a'><skipped/><system-out>x</system-out></testcase>#",
        "<testcase name='a'><failure/><system-out>x</system-out></testcase>#",
        "<testcase name='a' status='failed'><system-out>x</system-out></testcase>#",
        "<testcase name='a'><flakyFailure/><system-out>x</system-out></testcase>#",
        "<testcase name='a'/><testcase name='b'><error/></testcase><system-out>x</system-out>#",
        "<system-out>x</system-out><testcase name='a'/>#",
      })
  void showsTheOutputOfWhatPassedAtOnce(String cases, String outputs) {
    assertEquals(
        outputs == null ? List.of() : List.of(outputs.replace('|', '\n')),
        suite(cases).passedOutputs);
  }

  @Test
  void outputInVeryManyPiecesIsBounded() {
    String piece = "<system-out>" + "x".repeat(30_000) + "</system-out>";

    Read read = suite("<testcase name='a'>" + piece.repeat(50) + "</testcase>");

    assertEquals(1, read.passedOutputs.size());
    assertTrue(read.passedOutputs.get(0).length() < 70_000);
  }

  @Test
  void whatAFailureDoesNotSayTheOutputOfItsTestDoes() {
    Failure failure =
        failure(
            "<failure message=''/><system-out>==1==ERROR\n    #0 0x1 in last a.h:14\n"
                + "SUMMARY: AddressSanitizer: SEGV a.h:14 in last\n==1==ABORTING</system-out>");

    assertEquals("SUMMARY: AddressSanitizer: SEGV a.h:14 in last", failure.message());
    assertTrue(failure.stack().startsWith("==1==ERROR"), failure.stack());
  }

  @ParameterizedTest
  @CsvSource({
    "<skipped message='Unable to find executable'/>, a::a error",
    "<skipped message='Fixture dependency failed'/>, a::a error",
    "<skipped message='SKIP_RETURN_CODE=77'/>, a::a skipped",
    "'', a::a skipped",
  })
  void whatCtestCouldNotRunIsRed(String child, String outcome) {
    Read read = suite("<testcase name='a' classname='a' status='notrun'>" + child + "</testcase>");

    assertEquals(List.of(outcome), read.outcomes());
  }

  @Test
  void whatAnotherToolDidNotRunIsSkipped() {
    Read read =
        suite(
            "<testcase name='a' classname='b' status='notrun'><skipped message='no'/></testcase>");

    assertEquals(List.of("b::a skipped"), read.outcomes());
  }
}
