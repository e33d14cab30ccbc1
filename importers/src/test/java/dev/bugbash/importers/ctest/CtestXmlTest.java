package dev.bugbash.importers.ctest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Failure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CtestXmlTest {
  private static Read fixture() {
    return Recorder.readFile(Path.of("../fixtures/ctest-xml/ctest-3.25.xml")).get(0);
  }

  @Test
  void whatDidNotRunIsRedUnlessItWasMeantTo() {
    assertEquals(
        List.of(
            "::cart.passes passed",
            "::cart.fails failed",
            "::cart.crashes error",
            "::cart.sleeps error",
            "::cart.skips skipped",
            "::cart.disabled skipped",
            "::cart.missing error",
            "::fixture.breaks failed",
            "::cart.needs_fixture error",
            "::cart.matches failed"),
        fixture().outcomes());
  }

  @Test
  void packedOutputIsUnpacked() {
    Failure failure = fixture().result("cart.crashes").failures().get(0);

    assertEquals("Subprocess aborted", failure.message());
    assertTrue(failure.stack().endsWith("item 199 is in the cart"), failure.stack());
  }

  @Test
  void outputThatIsNotWhatItSaysIsKeptAsItIs() {
    Read read =
        Recorder.read(
            "<Site><Testing><Test Status='failed'><Name>c</Name><Results><Measurement>"
                + "<Value encoding='base64' compression='gzip'>bm90IHBhY2tlZA==</Value>"
                + "</Measurement></Results></Test></Testing></Site>");

    assertTrue(
        read.failures().get(0).stack().contains("can't be unpacked"), read.failures().toString());
  }

  @Test
  void aTestListThatIsLongerIsAWarning() {
    Read read =
        Recorder.read(
            "<Site><Testing><TestList><Test>./a</Test><Test>./b</Test></TestList>"
                + "<Test Status='passed'><Name>a</Name></Test></Testing></Site>");

    assertEquals(List.of("the test list counts 2 tests, its elements 1"), read.warnings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "=", "==", "====", "====\n\t\t"})
  void paddingIsNoMatter(String padding) {
    Read read =
        Recorder.read(
            "<Site><Testing><Test Status='failed'><Name>c</Name><Results><Measurement>"
                + "<Value encoding='base64' compression='gzip'>eJzLy1coyczJAQAKkgKz"
                + padding
                + "</Value></Measurement></Results></Test></Testing></Site>");

    assertEquals("no till", read.failures().get(0).stack());
  }
}
