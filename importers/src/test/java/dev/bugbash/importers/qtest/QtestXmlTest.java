package dev.bugbash.importers.qtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QtestXmlTest {
  private static Read fixture() {
    return Recorder.readFile(Path.of("../fixtures/qtest-xml/qtest-5.15.xml")).get(0);
  }

  @Test
  void eachDataRowIsATest() {
    assertTrue(
        fixture()
            .outcomes()
            .containsAll(List.of("CartTest::adds[one] failed", "CartTest::adds[two] passed")),
        fixture().outcomes().toString());
  }

  @Test
  void expectationsAreTurnedRound() {
    Read read = fixture();

    assertEquals("passed", read.result("expected").outcome().word());
    assertEquals("failed", read.result("unexpected").outcome().word());
    assertEquals("not today", read.result("isSkipped").reason());
    assertEquals("failed", read.result("cleanupTestCase").outcome().word());
    assertEquals("adding two books", read.result("fails").failures().get(0).output());
    assertEquals("at cart.cpp:7", read.result("fails").failures().get(0).stack());
  }

  @ParameterizedTest
  @CsvSource({
    "<Incident type='bfail'/>, skipped",
    "<Incident type='bpass'/>, passed",
    "<Incident type='bxfail'/>, passed",
    "<Incident type='skip'/>, skipped",
    "<Incident type='odd'/>, error",
    "<Message type='qfatal'/>, error",
    "<Duration msecs='1'/>, error",
    "<Incident type='fail'/><Incident type='pass'/>, failed"
  })
  void theWorstIncidentCounts(String incidents, String outcome) {
    Read read =
        Recorder.read(
            "<TestCase name='T'><TestFunction name='f'>"
                + incidents
                + "</TestFunction></TestCase>");

    assertEquals(List.of("T::f " + outcome), read.outcomes());
  }
}
