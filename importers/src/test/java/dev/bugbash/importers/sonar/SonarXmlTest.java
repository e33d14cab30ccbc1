package dev.bugbash.importers.sonar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import dev.bugbash.importers.Recorder.Read;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SonarXmlTest {
  private static Read file(String cases) {
    return Recorder.read(
        "<testExecutions version='1'><file path='a.js'>" + cases + "</file></testExecutions>");
  }

  @Test
  void readsTheThreeEndings() {
    Read read =
        file(
            "<testCase name='a' duration='1500'/><testCase name='b'><skipped message='later'/></testCase>"
                + "<testCase name='c'><failure message='m'>at x</failure></testCase>"
                + "<testCase name='d'><error message='e'/></testCase>");

    assertEquals(
        List.of("a.js::a passed", "a.js::b skipped", "a.js::c failed", "a.js::d error"),
        read.outcomes());
    assertEquals(Duration.ofMillis(1_500), read.result("a").duration());
    assertEquals("later", read.result("b").reason());
  }

  @Test
  void aMessageThatOnlySaysErrorIsTakenFromTheText() {
    Read read =
        file(
            "<testCase name='c'><failure message='Error'>TypeError: no cart\n at x</failure></testCase>");

    assertEquals("TypeError", read.failures().get(0).type());
    assertEquals("no cart", read.failures().get(0).message());
  }
}
