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

class BoardCommandsTest {
  @TempDir Path folder;

  private Path reports;

  @BeforeEach
  void writeReports() throws IOException {
    reports = SampleReports.in(folder);
  }

  @Test
  void importSaysWhatItBrought() {
    Answer answer = run("import", "reports");

    assertEquals(
        new Answer(0, "2 files in 1 run: 5 tests, 3 failures in 2 clusters, 2 of them new.\n", ""),
        answer);
  }

  @Test
  void theSameReportsAddNothing() {
    run("import", "reports");

    Answer answer = run("import", "reports");

    assertEquals(0, answer.status());
    assertEquals("Nothing new: the board has 2 files already.\n", answer.out());
    assertEquals(1, run("runs", "--output=json").out().lines().count());
  }

  @Test
  void aRunOfWhichAReportCouldNotBeReadIsCalledIncomplete() throws IOException {
    Files.writeString(folder.resolve("TEST-cut.xml"), "<testsuite><testcase name='a'/>");
    Files.writeString(folder.resolve("TEST-b.xml"), "<testsuite><testcase name='b'/></testsuite>");
    run("import", "TEST-cut.xml", "TEST-b.xml");

    String runs = run("runs").out();
    String json = run("runs", "--output=json").out();

    assertTrue(
        runs.matches("(?s).*Run \\d+ is incomplete: 1 report could not be read\\.\n.*"), runs);
    assertTrue(runs.contains("  TEST-cut.xml: line 1: the file ends in the middle"), runs);
    assertTrue(json.contains("\"unreadable\":[{\"path\":\"TEST-cut.xml\","), json);
  }

  @Test
  void anUnreadableFileIsNamedAndTheOthersAreImported() throws IOException {
    SampleReports.addBroken(reports);

    Answer answer = run("import", "reports");

    assertEquals(2, answer.status());
    assertTrue(answer.out().contains("3 failures in 2 clusters"), answer.out());
    assertTrue(answer.err().contains("TEST-org.example.ZipTest.xml: line 2"), answer.err());
  }

  @Test
  void anImportAsJsonIsOneObject() {
    Answer answer = run("import", "reports", "--output=json");

    assertTrue(
        answer
            .out()
            .matches("\\{\"runs\":1,\"reports\":2,\"known\":0,\"tests\":5,\"passed\":2,.*\\}\n"),
        answer.out());
  }

  @Test
  void whatIsNotThereCannotBeImported() {
    Answer answer = run("import", "nowhere");

    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("nowhere"), answer.err());
    assertFalse(Files.exists(folder.resolve(".bugbash")));
  }

  @Test
  void theLargestClusterComesFirst() {
    run("import", "reports");

    List<String> lines = run("clusters").out().lines().toList();

    assertTrue(lines.get(0).startsWith("CLUSTER  FAILURES  TESTS  STATE"), lines.get(0));
    assertTrue(lines.get(1).matches("BB-\\d +2 +2 +new +\\S.*"), lines.get(1));
    assertEquals(3, lines.size());
  }

  @Test
  void aClusterInJsonHasTheDocumentedFields() {
    run("import", "reports", "--time=2026-11-20T14:00Z");

    String line = run("clusters", "--output=json").out().lines().findFirst().orElse("");

    assertTrue(
        line.matches(
            "\\{\"id\":\"BB-\\d\",\"title\":\"[^\"]+\",\"size\":2,\"tests\":2,\"state\":\"new\","
                + "\"owner\":null,\"since\":null,\"type\":\"java.lang.IllegalArgumentException\","
                + "\"firstSeen\":\"2026-11-20T14:00:00Z\",\"lastSeen\":\"2026-11-20T14:00:00Z\","
                + "\"closing\":null,\"notes\":0,\"after\":null,\"because\":null,\"consequences\":\\[],"
                + "\"consequenceFailures\":0,\"recipe\":null}"),
        line);
  }

  @Test
  void showTellsTestsEvidenceAndWhatVaries() {
    run("import", "reports");
    String id = dates();

    String shown = run("show", id).out();

    assertTrue(shown.contains("org.example.DatesTest::leap"), shown);
    assertTrue(shown.contains("> "), shown);
    assertTrue(shown.contains("Dates.work(Dates.java:7)"), shown);
    assertTrue(shown.contains("rerun it: mvn test -Dtest='org.example.DatesTest#"), shown);
    assertTrue(shown.contains("varies in \"month\": 13 (1), 14 (1)"), shown);
  }

  @Test
  void showAsJsonIsOneObjectWithMembersAndSample() {
    run("import", "reports", "--run=nightly-1");

    Answer answer = run("show", dates(), "--output=json");

    assertEquals(1, answer.out().lines().count());
    assertTrue(
        answer.out().contains("{\"test\":\"org.example.DatesTest::leap\",\"run\":\"nightly-1\","),
        answer.out());
    assertTrue(answer.out().contains("\"sample\":{\"type\":\"java.lang.Illegal"), answer.out());
    assertTrue(answer.out().contains("},\"rerun\":\"mvn test -Dtest='org.ex"), answer.out());
  }

  @Test
  void eventsTellWhoDidWhat() {
    run("import", "reports");
    run("claim", "BB-1", "--as=ben");

    String all = run("events", "--output=json").out();
    String ofCluster = run("events", "BB-1").out();

    assertTrue(all.contains("\"who\":\"ana\""), all);
    assertTrue(ofCluster.contains("ben"), ofCluster);
    assertFalse(ofCluster.contains("BB-2"), ofCluster);
  }

  @Test
  void mineAndFreeChooseClusters() {
    run("import", "reports");
    run("claim", "BB-1");

    assertTrue(run("clusters", "--mine").out().contains("BB-1"));
    assertFalse(run("clusters", "--mine").out().contains("BB-2"));
    assertFalse(run("clusters", "--free").out().contains("BB-1"));
    assertEquals("There are no clusters.\n", run("clusters", "--mine", "--as=ben").out());
  }

  @Test
  void triageWithoutATerminalPrintsClustersAndRuns() {
    Answer first = run("triage", "reports");
    Answer again = run("triage", "reports");

    assertEquals(0, first.status());
    assertTrue(first.out().startsWith("CLUSTER"), first.out());
    assertTrue(first.out().contains("RUN"), first.out());
    assertEquals(first, again);
  }

  @Test
  void triageAsJsonPrintsWhatClustersPrints() {
    String triaged = run("triage", "reports", "--output=json").out();

    assertEquals(run("clusters", "--output=json").out(), triaged);
  }

  @Test
  void aReportIsWrittenToAFile() throws IOException {
    run("import", "reports");

    Answer answer = run("report", "--format=csv", "-o", "tickets.csv");

    assertEquals(new Answer(0, "Wrote tickets.csv.\n", ""), answer);
    assertTrue(Files.readString(folder.resolve("tickets.csv")).contains("BB-1"));
  }

  @Test
  void aReportOnStandardOutputIsNothingButTheReport() {
    run("import", "reports");

    assertTrue(run("report", "--format=html").out().startsWith("<!DOCTYPE html>"));
    assertTrue(run("report", "--format=JSON").out().startsWith("{"));
  }

  @Test
  void theBoardMayBeNamedByAVariable() {
    Map<String, String> variables = Map.of("BUGBASH_USER", "ana", "BUGBASH_BOARD", "team");
    Trial.in(folder).with(variables).run("import", "reports");

    assertTrue(Files.exists(folder.resolve("team/board.sqlite")));
    assertEquals(0, run("clusters", "--board=team/board.sqlite").status());
  }

  private String dates() {
    return run("clusters", "--output=json")
        .out()
        .lines()
        .filter(line -> line.contains("IllegalArgument"))
        .map(line -> line.replaceFirst(".*?(BB-\\d+).*", "$1"))
        .findFirst()
        .orElse("");
  }

  private Answer run(String... args) {
    return Trial.in(folder).run(args);
  }
}
