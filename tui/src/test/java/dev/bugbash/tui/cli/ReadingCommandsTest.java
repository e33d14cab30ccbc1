package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                    + "\"flaky\":0,\"failures\":\\[\\{\"id\":\"org.example.FilesTest::open\","
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
