package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that need no board. */
class ReadingCommandsTest {
  @TempDir Path folder;

  private Path reports;

  @BeforeEach
  void writeReports() throws IOException {
    reports = SampleReports.in(folder);
  }

  @Test
  void inspectTellsOneLineAFile() {
    List<String> lines = run("inspect", "reports", "--output=json").out().lines().toList();

    assertEquals(2, lines.size());
    assertTrue(
        lines
            .get(1)
            .matches(
                "\\{\"path\":\"[^\"]*TEST-org.example.FilesTest.xml\",\"format\":\"junit-xml\","
                    + "\"tests\":2,\"passed\":1,\"failed\":0,\"errors\":1,\"skipped\":0,"
                    + "\"flaky\":0,\"outside\":0,\"unnamed\":0,\"failures\":\\[\\{\"id\":\"org.example.FilesTest::open\",\"title\":\"open\","
                    + "\"type\":\"java.io.FileNotFoundException\",\"message\":\"settings.ini\"\\}"
                    + "\\],\"warnings\":\\[.*\\],\"problem\":null\\}"),
        lines.get(1));
  }

  @Test
  void inspectTellsAProblemInItsLine() throws IOException {
    SampleReports.addBroken(reports);

    Answer answer = run("inspect", "reports", "--output=json");

    assertEquals(2, answer.status());
    assertEquals(3, answer.out().lines().count());
    assertTrue(answer.out().contains("\"problem\":\"line 2"), answer.out());
  }

  @Test
  void reportsThatTellOfTheSameRunAgainAreLeftOutAndSaidToBe() throws IOException {
    Files.writeString(reports.resolve("testng-results.xml"), "<testng-results total='2'/>");

    Answer answer = run("inspect", "reports", "--output=json");

    assertEquals(2, answer.out().lines().count(), answer.out());
    assertTrue(
        answer.err().startsWith("Left out 1 file of TestNG in reports (testng-results.xml)"),
        answer.err());
  }

  @Test
  void inspectTellsWhatBrokeOutsideTestsAndAttachments() throws IOException {
    Files.writeString(
        folder.resolve("odd.xml"),
        "<testsuite name='s'><error message='no database'/><testcase name='c'><failure/>"
            + "<system-out>[[ATTACHMENT|/w/a.png]]</system-out></testcase></testsuite>");

    String line = run("inspect", "odd.xml", "--output=json").out();

    assertTrue(line.contains("\"tests\":1,\"passed\":0,\"failed\":1,\"errors\":0"), line);
    assertTrue(line.contains("\"outside\":1"), line);
    assertTrue(line.contains("\"attachments\":[{\"path\":\"/w/a.png\",\"type\":\"\"}]"), line);
  }

  @Test
  void onlyWholePathsNamePlugins() throws IOException {
    Files.createDirectories(folder.resolve(".bugbash/plugins"));
    Map<String, String> relative = Map.of("BUGBASH_PLUGINS", ".bugbash/plugins");
    Map<String, String> missing = Map.of("BUGBASH_PLUGINS", folder.resolve("no.jar").toString());

    Answer refused = Trial.in(folder).with(relative).run("inspect", "reports");
    Answer unknown = Trial.in(folder).with(missing).run("inspect", "reports");

    assertEquals(2, refused.status());
    assertTrue(refused.err().contains("BUGBASH_PLUGINS has to name whole paths"), refused.err());
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("no.jar: no such plug-in"), unknown.err());
  }

  @Test
  void inspectTellsTickets() throws IOException {
    Files.writeString(folder.resolve("tickets.csv"), "id,title,status\nT-1,Dates are wrong,open\n");

    String line = run("inspect", "tickets.csv", "--output=json").out();

    assertTrue(
        line.contains(
            "\"tickets\":1,\"items\":[{\"id\":\"T-1\",\"title\":\"Dates are wrong\","
                + "\"status\":\"open\"}]"),
        line);
  }

  @Test
  void categorizeNeedsNoBoard() {
    List<String> lines = run("categorize", "reports", "--output=json").out().lines().toList();

    assertEquals(2, lines.size());
    assertTrue(
        lines
            .get(0)
            .matches(
                "\\{\"id\":\"C-1\",\"title\":\"[^\"]+\",\"size\":2,\"failures\":\\["
                    + "\\{\"id\":\"org.example.DatesTest::leap\",\"file\":\"[^\"]*DatesTest.xml\"\\},"
                    + "\\{\"id\":\"org.example.DatesTest::year\",\"file\":\"[^\"]*\"\\}\\]\\}"),
        lines.get(0));
    assertFalse(Files.exists(folder.resolve(".bugbash")));
  }

  @Test
  void categorizeReadsFailuresFromStandardInput() {
    String failures =
        """
        {"id": "f1", "test": "A::a", "exception": "E", "message": "gone", "stack": ""}
        """;

    Answer answer = Trial.in(folder).withInput(failures).run("categorize", "-", "--output", "json");

    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.out().contains("\"failures\":[{\"id\":\"f1\",\"file\":\"-\"}]"));
  }

  @Test
  void anUnreadableReportIsNamedOnStandardError() throws IOException {
    SampleReports.addBroken(reports);

    Answer answer = run("categorize", "reports");

    assertEquals(2, answer.status());
    assertEquals(3, answer.out().lines().count());
    assertTrue(answer.err().contains("TEST-org.example.ZipTest.xml: line 2"), answer.err());
  }

  @Test
  void aFileThatWasNotReadIsNotSaidToHaveNoFailures() throws IOException {
    Files.writeString(folder.resolve("notes.log"), "no test tool was here");

    Answer answer = run("categorize", "notes.log");

    assertEquals(2, answer.status());
    assertEquals("", answer.out());
  }

  @Test
  void anEmptyFolderHasNothingToRead() throws IOException {
    Files.createDirectories(folder.resolve("empty"));

    Answer answer = run("inspect", "empty");

    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("empty"), answer.err());
  }

  private Answer run(String... args) {
    return Trial.in(folder).run(args);
  }
}
