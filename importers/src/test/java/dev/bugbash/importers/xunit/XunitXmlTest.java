package dev.bugbash.importers.xunit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Attachment;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XunitXmlTest {
  private static Read assembly(String content) {
    return Recorder.read(
        "<assemblies><assembly name='/w/a.dll' total='1'>" + content + "</assembly></assemblies>");
  }

  @ParameterizedTest
  @CsvSource({"Pass, passed", "Fail, failed", "Skip, skipped", "NotRun, skipped", "Odd, error"})
  void readsTheResult(String word, String outcome) {
    Read read =
        assembly(
            "<collection><test type='a.B' name='a.B.c(x: 1)' result='" + word + "'/></collection>");

    assertEquals(List.of("a.B::c(x: 1) " + outcome), read.outcomes());
  }

  @Test
  void anErrorOfTheAssemblyIsOutsideAnyTest() {
    Read read = Recorder.readFile(Path.of("../fixtures/xunit-net-xml/xunit-2.xml")).get(0);

    assertEquals(
        List.of("Shop.Tests.dll test-class-cleanup::Shop.Tests.DatabaseTest error"),
        read.outside());
    assertEquals("not today", read.result("IsSkipped").reason());
  }

  @Test
  void anAttachmentIsReferredToByItsName() {
    Read read = Recorder.readFile(Path.of("../fixtures/xunit-net-xml/xunit-3.xml")).get(0);

    assertEquals(
        List.of(new Attachment("cart.png", "image/png", -1)),
        read.result("Fails").failures().get(0).attachments());
  }

  @Test
  void anAssemblyThatCountsErrorsThatNothingShowsIsAFailureOutside() {
    Read read =
        Recorder.read("<assembly name='a.dll' run-date='d' total='0' errors='1' failed='0'/>");

    assertEquals(List.of("a.dll::(suite) error"), read.outside());
  }
}
