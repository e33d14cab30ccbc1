package dev.bugbash.tui.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionCommandsTest {
  @TempDir Path folder;

  /** A cluster with two failures (a month) and one with one (a file). */
  @BeforeEach
  void importReports() throws IOException {
    SampleReports.in(folder);
    run("import", "reports", "--run=nightly");
  }

  @Test
  void mergedClustersAreOneAndTheOtherIsFoundThere() {
    Answer merged = run("merge", month(), file(), "--because=one cause");

    assertEquals(0, merged.status());
    assertTrue(merged.out().contains("1 failure of BB-"), merged.out());
    Answer shown = run("show", merged.out().replaceFirst("(?s).* of (BB-\\d+) .*", "$1"));
    assertEquals(0, shown.status());
    assertTrue(shown.out().contains("was merged into " + month() + " by ana"), shown.out());
    assertTrue(shown.out().contains("3 failures in 3 tests"), shown.out());
  }

  @Test
  void clustersOfDifferentPeopleAreNotMerged() {
    run("claim", month());
    run("claim", file(), "--as=ben");

    Answer merged = run("merge", month(), file());

    assertEquals(3, merged.status());
    assertTrue(merged.err().contains("is held by ana since"), merged.err());
    assertTrue(merged.err().contains("is held by ben since"), merged.err());
  }

  @Test
  void whatGoesToAClosedClusterIsSaidToBeClosed() {
    String closed = month();
    run("close", closed, "--reason", "fixed");
    String said = " is closed (fixed), and so are they: `bugbash reopen " + closed + "` opens it.";

    Answer merged = run("merge", closed, file());
    run("undo");
    Answer known = run("known", "add", "months", "--query", "message:month");

    assertTrue(merged.out().contains(closed + said), merged.out());
    assertTrue(known.out().contains(closed + said), known.out());
  }

  @Test
  void whatIsSplitOffByAValueIsANewClusterAndUndoTakesItBack() {
    Answer split = run("split", month(), "--value=13");
    assertEquals(
        "1 failure of " + month2() + " is in BB-3 now; `bugbash undo` takes that back.\n",
        split.out());
    assertEquals(3, clusters());

    Answer undone = run("undo");

    assertTrue(undone.out().startsWith("Undone: split BB-"), undone.out());
    assertEquals(2, clusters());
    assertEquals("There is nothing of yours to undo.\n", run("undo", "--as=ben").out());
  }

  @Test
  void oneDecisionIsUndoneByItsNumber() {
    run("split", month(), "--value=13");
    run("claim", file());
    run("release", file());
    run("claim", file(), "--as=ben");

    Answer blocked = run("undo");
    String number = run("undo", "--list").out().replaceFirst("(?s).*?(\\d+)  split.*", "$1");

    assertEquals(2, blocked.status());
    assertTrue(blocked.err().contains("`undo --event` undoes"), blocked.err());
    Answer undone = run("undo", "--event", number);
    assertTrue(undone.out().startsWith("Undone: split BB-"), undone.err());
    assertEquals(2, clusters());
    assertTrue(run("undo", "--event", number).err().contains("undo --list"));
  }

  @Test
  void aFailureIsMovedByItsNumber() {
    String shown = run("show", month(), "--output=json").out();
    String number = shown.replaceFirst("(?s).*?\"failure\":(\\d+).*", "$1");

    Answer moved = run("move", number, file());

    assertEquals(0, moved.status(), moved.err());
    assertTrue(run("show", file()).out().contains("2 failures in 2 tests"));
    assertEquals(2, run("move", "x", file()).status());
    assertEquals(2, run("move", "1", "2").status());
    assertEquals(2, run("move", "999", file()).status());
  }

  @Test
  void clustersAreSeenCoarserAndFinerBeforeTheyAre() {
    Answer usual = run("clusters", "--granularity", "0");
    assertEquals(0, usual.status(), usual.err());
    assertTrue(usual.out().endsWith("Granularity 0: the clusters are as they are.\n"), usual.out());
    String json = run("clusters", "--granularity", "+4", "--output=json").out();
    assertTrue(json.contains("\"from\":[{\"id\":\"" + month() + "\""), json);

    Answer applied = run("recluster", "--granularity", "-1");

    assertEquals(0, applied.status(), applied.err());
    String events = run("events", "--output=json").out();
    assertTrue(events.contains("changes of clusters at granularity -1"), events);
    Answer wrong = run("clusters", "--granularity", "9");
    assertEquals(2, wrong.status());
    assertTrue(wrong.err().contains("from -4 (coarse) to +4 (fine), not '9'"), wrong.err());
  }

  @Test
  void whoDecidedTheOtherWayIsNamed() {
    run("split", month(), "--tests=leap", "--because=two bugs", "--as=ben");

    Answer merged = run("merge", "BB-3", month2());

    assertEquals(2, merged.status());
    assertTrue(merged.err().startsWith("ben decided "), merged.err());
    assertTrue(merged.err().contains("two bugs"), merged.err());
    assertEquals(0, run("merge", "BB-3", month2(), "--force").status());
  }

  @Test
  void mistakesInAQueryArePointedAt() {
    Answer split = run("split", month(), "--query=mesage:x");
    Answer known = run("known", "try", "--query=a AND (b");

    assertEquals(2, split.status());
    assertTrue(split.err().contains("there is no field 'mesage'"), split.err());
    assertTrue(split.err().contains("\n  ^"), split.err());
    assertEquals(2, known.status());
    assertTrue(known.err().endsWith("  a AND (b\n        ^\n"), known.err());
    assertTrue(run("known", "add", "x", "--regex=a(b").err().endsWith("  a(b\n     ^\n"));
    assertTrue(run("known", "try", "--query=owner:me").err().endsWith("  owner:me\n  ^\n"));
    assertEquals(2, run("known").status());
  }

  @Test
  void aKnownCauseIsTriedAddedListedAndRemoved() {
    Answer tried = run("known", "try", "--query=type:FileNotFoundException");
    assertTrue(tried.out().startsWith("1 failure in 1 cluster would be taken"), tried.out());
    assertTrue(tried.out().contains("--reports tells"), tried.out());

    Answer added =
        run("known", "add", "no settings", "--regex=settings\\.ini", "--advice=mount it");
    assertTrue(added.out().contains("1 failure of 1 cluster is in BB-"), added.out());
    assertTrue(run("known", "list").out().contains("mount it"));
    assertTrue(run("clusters").out().contains("no settings"));
    assertTrue(run("show", file()).out().contains("known cause: no settings; mount it"));
    assertEquals(0, run("known", "remove", "no settings").status());
    assertEquals(2, run("known", "remove", "no settings").status());
  }

  @Test
  void whatAnOlderKnownCauseHoldsStaysAndIsTold() {
    run("known", "add", "no settings", "--query=type:FileNotFoundException");
    String staying =
        "1 failure like that stays where a person or an older known cause put it:\n  "
            + file()
            + " (1, known cause no settings)\n";

    Answer tried = run("known", "try", "--regex=settings\\.ini");
    Answer added = run("known", "add", "settings", "--regex=settings\\.ini");

    assertTrue(
        tried.out().startsWith("0 failures in 0 clusters would be taken.\n" + staying),
        tried.out());
    assertEquals(staying, added.out());
  }

  @Test
  void aKnownCauseIsTriedOnWhatPassedTestsPrinted() throws IOException {
    Files.writeString(
        folder.resolve("passed.xml"),
        """
        <testsuite name="s">
          <testcase classname="a.B" name="calm"><system-out>all is well</system-out></testcase>
          <testcase classname="a.B" name="noisy"><system-out>retry after
        java.io.FileNotFoundException: settings.ini
        \tat org.example.Settings.read(Settings.java:3)</system-out></testcase>
          <testcase classname="a.B" name="silent"/>
        </testsuite>
        """);
    Files.writeString(folder.resolve("silent.xml"), "<testsuite><testcase name='x'/></testsuite>");
    Files.writeString(folder.resolve("cut.xml"), "<testsuite><testcase name='x'>");

    Answer one = run("known", "try", "--query=type:FileNotFound", "--reports", "passed.xml");
    Answer two =
        run("known", "try", "--regex=settings\\.ini", "--reports", "passed.xml", "silent.xml");
    Answer none = run("known", "try", "--regex=x", "--reports", "silent.xml");
    Answer cut = run("known", "add", "n", "--regex=gone", "--reports", "cut.xml", "passed.xml");
    Answer json =
        run("known", "try", "--query=frame:Settings", "--reports=passed.xml", "--output=json");

    assertTrue(
        one.out().endsWith("in 1 report: it is in 1 of 2 outputs.\n  a.B::noisy\n"), one.out());
    assertTrue(two.out().contains("4 passed tests in 2 reports: it is in 1 of 2"), two.out());
    assertTrue(two.out().contains("(1 report with none)"), two.out());
    assertTrue(none.out().contains("1 passed test in 1 report: no output of any"), none.out());
    assertEquals(
        "{\"failures\":0,\"placed\":0,\"clusters\":{},\"staying\":{},\"inPassedTests\":null}\n",
        run("known", "try", "--regex=gone", "--output=json").out());
    assertEquals(2, cut.status());
    assertTrue(cut.err().contains("cut.xml: line 1: the file ends in the middle"), cut.err());
    assertTrue(cut.out().contains("it is in 0 of 2 outputs"), cut.out());
    assertTrue(
        json.out()
            .contains(
                "\"inPassedTests\":{\"reports\":1,\"silent\":0,\"passed\":3,\"outputs\":2,"
                    + "\"matches\":1}"),
        json.out());
  }

  @Test
  void rulesAreReadAsUtf8WithOrWithoutAByteOrderMark() throws IOException {
    String rules = "known caf\u00e9\n  query nowhere\n";
    Files.writeString(folder.resolve("marked.txt"), "\uFEFF# rules\n" + rules);
    Files.writeString(folder.resolve("latin.txt"), "# rules\n" + rules, ISO_8859_1);

    assertEquals(
        "0 decisions and 1 known cause taken over, 0 were there already; 0 failures changed"
            + " cluster.\n",
        run("rules", "import", "marked.txt").out());
    assertTrue(run("rules", "import", "marked.txt").out().contains(", 1 was there already;"));
    assertTrue(run("events").out().contains("0 decisions, 1 known cause\n"), run("events").out());
    assertEquals(
        new Answer(
            2, "", "bugbash: latin.txt: line 2 is not UTF-8; write the file in that encoding.\n"),
        run("rules", "import", "latin.txt"));
  }

  @Test
  void rulesGoToAFileAndBack() throws IOException {
    run("split", month(), "--tests=leap");
    assertEquals("Wrote rules.txt.\n", run("rules", "export", "rules.txt").out());

    Answer again = run("rules", "import", "rules.txt", "--output=json");
    Answer other = run("rules", "import", "rules.txt", "--board=other");
    Files.writeString(folder.resolve("bad.txt"), "together\n  is nonsense\n");
    Answer bad = run("rules", "import", "bad.txt");

    assertEquals("{\"decisions\":0,\"known\":0,\"present\":2,\"failures\":0}\n", again.out());
    assertEquals(0, other.status(), other.err());
    assertEquals(2, bad.status());
    assertTrue(bad.err().contains("bad.txt: line 2: 'nonsense' is no signature"), bad.err());
    assertEquals(Files.readString(folder.resolve("rules.txt")), run("rules", "export", "-").out());
  }

  @Test
  void reclusteringAsTheJudgeWantsItChangesNothingAndKeepsWhatPeopleDecided() {
    assertEquals("Nothing would change.\n", run("recluster", "--dry-run").out());
    run("split", month(), "--tests=leap");
    run("merge", month2(), file());

    assertEquals("Nothing changed.\n", run("recluster").out());
  }

  private String month() {
    return id("IllegalArgument");
  }

  /** The same after a split. */
  private String month2() {
    return run("events", "--output=json")
        .out()
        .lines()
        .filter(line -> line.contains("\"kind\":\"split\""))
        .map(line -> line.replaceFirst(".*\"cluster\":\"(BB-\\d+)\".*", "$1"))
        .findFirst()
        .orElse("");
  }

  private String file() {
    return id("FileNotFound");
  }

  private String id(String type) {
    return run("clusters", "--output=json")
        .out()
        .lines()
        .filter(line -> line.contains(type))
        .map(line -> line.replaceFirst(".*?(BB-\\d+).*", "$1"))
        .findFirst()
        .orElse("");
  }

  private long clusters() {
    return run("clusters", "--output=json").out().lines().count();
  }

  private Answer run(String... args) {
    return Trial.in(folder).run(args);
  }
}
