package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims, hand-overs and notes from the command line. */
class ClaimCommandsTest {
  @TempDir Path folder;

  @BeforeEach
  void writeReports() throws IOException {
    SampleReports.in(folder);
  }

  @Test
  void aClaimedClusterIsYours() {
    run("import", "reports");

    assertEquals(new Answer(0, "BB-1 is yours.\n", ""), run("claim", "BB-1"));
    assertEquals(new Answer(0, "BB-1 is yours already.\n", ""), run("claim", "BB-1"));
  }

  @Test
  void aSecondClaimerIsToldWhoHoldsIt() {
    run("import", "reports");
    run("claim", "BB-1");

    Answer answer = run("claim", "BB-1", "--as=ben");

    assertEquals(
        new Answer(3, "", "BB-1 is held by ana since 2026-11-20 14:05 (just now)\n"), answer);
  }

  @Test
  void severalClaimsAreMadeEachByItselfAndTheWorstCounts() {
    run("import", "reports");
    run("claim", "BB-1");

    Answer answer = run("claim", "BB-1", "BB-2", "BB-99", "--as=ben");

    assertEquals(3, answer.status());
    assertEquals("BB-2 is yours.\n", answer.out());
    assertTrue(answer.err().contains("There is no BB-99 on this board."), answer.err());
  }

  @Test
  void aClaimAsJsonTellsOwnerAndTime() {
    run("import", "reports");

    Answer answer = run("claim", "BB-1", "--output=json");

    assertEquals(
        "{\"id\":\"BB-1\",\"outcome\":\"claimed\",\"owner\":\"ana\","
            + "\"since\":\"2026-11-20T14:05:00Z\"}\n",
        answer.out());
  }

  @Test
  void whoWentHomeIsTakenOverFromWhereThatIsSaid() {
    run("import", "reports");
    run("claim", "BB-1");

    assertEquals(
        new Answer(0, "BB-1 is yours.\nBB-2 is yours.\n", ""),
        run("claim", "BB-1", "BB-2", "--take-over", "--as=ben"));
    assertEquals(3, run("claim", "BB-1").status());
    assertEquals(0, run("undo", "2", "--as=ben").status());
    assertEquals("BB-1 is yours already.\n", run("claim", "BB-1").out());
  }

  @Test
  void onlyTheOwnerReleases() {
    run("import", "reports");
    run("claim", "BB-1");

    assertEquals(3, run("release", "BB-1", "--as=ben").status());
    assertEquals("BB-1 is free again.\n", run("release", "BB-1").out());
    assertEquals("BB-1 was free already.\n", run("release", "BB-1").out());
  }

  @Test
  void whoHoldsAClusterHandsItOverWithANote() {
    run("import", "reports");
    assertEquals(2, run("hand-over", "BB-1", "ben").status(), "nobody holds it");
    run("claim", "BB-1");
    Answer held = run("hand-over", "BB-1", "cyd", "--as=ben");
    assertEquals(3, held.status());
    assertTrue(held.err().startsWith("BB-1 is held by ana since "), held.err());
    assertEquals("BB-1 is yours, and stays so.\n", run("hand-over", "BB-1", "ana").out());

    Answer handed = run("hand-over", "BB-1", "ben", "--note=see 4711", "--output=json");

    assertEquals(
        "{\"id\":\"BB-1\",\"outcome\":\"handed\",\"owner\":\"ben\","
            + "\"since\":\"2026-11-20T14:05:00Z\"}\n",
        handed.out());
    String shown = run("show", "BB-1", "--output=json").out();
    assertTrue(shown.contains("\"text\":\"see 4711\""), shown);
    assertEquals(
        new Answer(0, "BB-1 is handed over to ana.\n", ""),
        run("hand-over", "1", "ana", "--as=ben"));
  }

  @Test
  void handingOverNeedsClustersThatThereAreAndAName() {
    run("import", "reports");

    Answer nobody = run("hand-over", "BB-1", "BB-2");
    assertEquals(2, nobody.status());
    assertTrue(nobody.err().contains("the last word is a name"), nobody.err());
    assertEquals(2, run("hand-over", "BB-1").status());
    assertEquals(2, run("hand-over", "two", "ben").status());
    assertEquals(2, run("hand-over", "BB-99", "ben").status());
    assertEquals(2, run("hand-over", "BB-1", "b\033[2J").status());
    assertEquals(2, run("hand-over", "BB-1", "ben", "--note= ").status());
  }

  @Test
  void aNoteIsMadeOfWordsOrOfStandardInput() {
    run("import", "reports");

    run("note", "BB-1", "same", "as", "--", "-Dfoo");
    Trial.in(folder).withInput("from a pipe\n").run("note", "BB-1", "-");

    String shown = run("show", "BB-1", "--output=json").out();
    assertTrue(shown.contains("\"text\":\"same as -Dfoo\""), shown);
    assertTrue(shown.contains("\"text\":\"from a pipe\""), shown);
  }

  @Test
  void anEmptyNoteIsRefused() {
    run("import", "reports");

    Answer answer = Trial.in(folder).withInput(" \n").run("note", "BB-1", "-");

    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("empty"), answer.err());
  }

  @Test
  void aNoteOnAnUnknownClusterIsRefused() {
    run("import", "reports");

    assertEquals(2, run("note", "BB-99", "hello").status());
    assertEquals(2, run("show", "BB-99").status());
  }

  private Answer run(String... args) {
    return Trial.in(folder).run(args);
  }
}
