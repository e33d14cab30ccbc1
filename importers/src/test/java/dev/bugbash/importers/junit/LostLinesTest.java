package dev.bugbash.importers.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.importers.Recorder;
import org.junit.jupiter.api.Test;

final class LostLinesTest {
  @Test
  void aMessageHasTheLinesThatTheTraceGivesIt() {
    String mocha =
        """
        <testsuites name="Mocha Tests"><testsuite name="date"><testcase name="date iso" classname="iso">
        <failure message="Expected values to be strictly equal:
        + actual - expected

        + &apos;2020-02-01&apos;
        - &apos;2020-01-01&apos;
        " type="AssertionError"><![CDATA[AssertionError [ERR_ASSERTION]: Expected values to be strictly equal:
        + actual - expected

        + '2020-02-01'
        - '2020-01-01'

            at Context.<anonymous> (test/date.test.js:3:38)]]></failure>
        </testcase></testsuite></testsuites>
        """;

    assertEquals(
        "Expected values to be strictly equal:\n+ actual - expected\n\n+ '2020-02-01'\n- '2020-01-01'",
        Recorder.read(mocha).failures().get(0).message());
  }

  @Test
  void otherMessagesStayAsTheyAre() {
    assertEquals("a b", LostLines.restored("a b", "Error: a b c\nd"));
    assertEquals("a b", LostLines.restored("a b", "Error: a b"));
    assertEquals("a\nb", LostLines.restored("a\nb", "a\nb\nc"));
    assertEquals("a b", LostLines.restored("a b", "a c\na"));
    assertEquals("a\nb", LostLines.restored("a b ", "E: a a\nb"));
    assertEquals(" ", LostLines.restored(" ", " \n "));
  }
}
