package dev.bugbash.importers.nunit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Attachment;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NunitXmlTest {
  private static Read run(String cases) {
    return Recorder.read("<test-run><test-suite name='s'>" + cases + "</test-suite></test-run>");
  }

  @ParameterizedTest
  @CsvSource({
    "result='Passed', passed",
    "result='Failed', failed",
    "result='Failed' label='Error', error",
    "result='Failed' label='Cancelled', error",
    "result='Failed' label='Invalid', failed",
    "result='Failed(Child)', failed",
    "result='Error', error",
    "result='Skipped' label='Ignored', skipped",
    "result='Inconclusive', skipped",
    "result='NotRunnable', skipped",
    "result='Warning', passed",
    "result='Odd', error",
    "executed='FALSE', skipped",
    "executed='True' success='false', failed",
    "executed='True' success='TRUE', passed",
    "executed='True' success='Turue', error"
  })
  void readsTheResult(String attributes, String outcome) {
    Read read = run("<test-case name='c' " + attributes + "/>");

    assertEquals(List.of("s::c " + outcome), read.outcomes());
  }

  @Test
  void withoutAnyWordAFailureDecides() {
    Read read =
        run(
            "<test-case name='c' executed='True'><failure><message>m</message></failure></test-case>");

    assertEquals(List.of("s::c failed"), read.outcomes());
  }

  @Test
  void dotsInParametersAreNoSeparators() {
    Read read = run("<test-case name='a.B.c(&quot;x.y&quot;)' result='Success'/>");

    assertEquals(List.of("a.B::c(\"x.y\") passed"), read.outcomes());
  }

  @Test
  void severalAssertionsAreSeveralPiecesOfEvidence() {
    Read read = Recorder.readFile(Path.of("../fixtures/nunit-xml/nunit-3.xml")).get(0);

    assertEquals(2, read.result("Fails").failures().size());
    assertEquals(
        List.of(Attachment.of("/builds/shop/cart.png")),
        read.result("Fails").failures().get(0).attachments());
    assertEquals(
        "System.InvalidOperationException", read.result("Breaks").failures().get(0).type());
    assertEquals(List.of("Shop.Tests.DatabaseTest::(TearDown) error"), read.outside());
  }

  @Test
  void aSuiteThatFailedWhereNothingBelowDidIsAFailureOutsideOnce() {
    Read read =
        Recorder.read(
            "<test-results failures='1'><test-suite name='o' success='False'><results>"
                + "<test-suite name='i' success='False'><results>"
                + "<test-case name='a.b' success='True'/></results></test-suite>"
                + "</results></test-suite></test-results>");

    assertEquals(List.of("i::(suite) error"), read.outside());
    assertEquals(List.of("a::b passed"), read.outcomes());
  }
}
