package dev.bugbash.importers.boost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import dev.bugbash.model.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BoostXmlTest {
  private static Read fixture(String name) {
    return Recorder.readFile(Path.of("../fixtures/boost-xml", name)).get(0);
  }

  @Test
  void aLogHasTheEvidence() {
    Read read = fixture("boost-1.74-log.xml");

    Result fails = read.result("fails");
    assertEquals("shop/cart::fails", fails.test().toString());
    assertEquals(2, fails.failures().size());
    assertEquals("check 1 + 1 == 3 has failed [1 + 1 != 3]", fails.failures().get(0).message());
    assertEquals("at cart.cpp:10", fails.failures().get(0).stack());
    assertEquals("std::runtime_error", read.result("breaks").failures().get(0).type());
    assertEquals("disabled", read.result("is_disabled").reason());
    assertTrue(read.result("_0").failures().get(0).message().endsWith("number = 1;"), "context");
  }

  @Test
  void aReportKnowsWhatWasExpected() {
    Read read = fixture("boost-1.74-result.xml");

    assertEquals("passed", read.result("expected").outcome().word());
    assertEquals("error", read.result("breaks").outcome().word());
    assertEquals("skipped", read.result("depends").outcome().word());
  }

  @Test
  void anErrorOutsideAnyTestCaseIsOutside() {
    Read read =
        Recorder.read(
            "<TestLog><TestSuite name='s'><Exception><![CDATA[no database]]></Exception>"
                + "</TestSuite></TestLog>");

    assertEquals(List.of("s::(suite) error"), read.outside());
  }

  @Test
  void anUnknownResultIsAnError() {
    Read read = Recorder.read("<TestResult><TestCase name='c' result='odd'/></TestResult>");

    assertEquals(List.of("::c error"), read.outcomes());
    assertEquals(List.of("line 1: unknown result \"odd\" of ::c"), read.warnings);
  }
}
