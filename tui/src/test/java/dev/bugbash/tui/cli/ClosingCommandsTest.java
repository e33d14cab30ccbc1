package dev.bugbash.tui.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.tui.cli.Trial.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingCommandsTest {
  @TempDir Path folder;

  @BeforeEach
  void importReports() throws IOException {
    SampleReports.in(folder);
    run("import", "reports", "--run=nightly");
  }

  @Test
  void aClosedClusterIsLeftOutOfTheListUntilAllAreAskedFor() {
    assertEquals(
        new Answer(0, "BB-1 is closed as fixed.\n", ""),
        run("close", "BB-1", "--reason", "fixed", "in", "4711"));

    Answer list = run("clusters");
    assertTrue(!list.out().contains("BB-1 "), list.out());
    assertTrue(list.out().endsWith("\n1 closed, --all shows them.\n"), list.out());
    assertTrue(run("clusters", "--all").out().contains("closed"));
    assertEquals(1, run("clusters", "--output=json").out().lines().count());
    String json = run("clusters", "--all", "--output=json").out();
    assertTrue(
        json.contains("\"closing\":{\"reason\":\"fixed\",\"text\":\"in 4711\",\"who\":\"ana\""),
        json);
    assertTrue(json.contains("\"closing\":null"), json);
    String shown = run("show", "BB-1").out();
    assertTrue(shown.contains("closed as fixed by ana, "), shown);
    assertTrue(shown.contains(": in 4711\n"), shown);
  }

  @Test
  void whereAllAreClosedTheListSaysSo() {
    run("close", "BB-1", "BB-2", "--reason=flaky");

    assertEquals("2 closed, --all shows them.\n", run("clusters").out());
  }

  @Test
  void whatAnotherHoldsOrClosedIsTold() {
    run("claim", "BB-1", "--as=ben");
    run("close", "BB-2", "--reason=flaky", "--as=ben");

    Answer answer = run("close", "BB-1", "BB-2", "--reason=fixed");

    assertEquals(3, answer.status());
    assertTrue(answer.err().startsWith("BB-1 is held by ben since "), answer.err());
    assertTrue(answer.err().contains("BB-2 was closed as flaky by ben, "), answer.err());
    assertEquals(0, run("reopen", "BB-2").status());
    assertEquals("BB-2 is open already.\n", run("reopen", "BB-2").out());
    assertEquals(2, run("reopen", "BB-99").status());
    assertEquals(2, run("close", "BB-99", "--reason=fixed").status());
  }

  @Test
  void aReasonIsNeededAndTheReasonsAreNamed() {
    assertEquals(2, run("close", "BB-1").status());

    Answer answer = run("close", "BB-1", "--reason=done");

    assertEquals(2, answer.status());
    assertTrue(answer.err().contains("fixed, not-a-bug, flaky, wont-fix, duplicate"));
    assertTrue(run("close", "--help").out().contains("fixed, not-a-bug, flaky"));
    assertEquals(2, run("close", "x", "--reason=fixed").status());
  }

  @Test
  void theTextBeginsAtTheFirstWordThatIsNoIdOrAfterDashes() {
    run("close", "BB-1", "--reason=duplicate", "--", "BB-2", "has", "it");
    assertTrue(run("show", "BB-1").out().contains(": BB-2 has it\n"));
    assertTrue(run("clusters").out().contains("BB-2"), "the other is open");

    Answer noted = run("note", "BB-1", "BB-2", "both", "BB-3");

    assertEquals("Noted on BB-1.\nNoted on BB-2.\n", noted.out());
    assertTrue(run("show", "BB-2").out().contains("  both BB-3\n"));
  }

  @Test
  void undoAndRedoTellWhatTheyDidAndWhatComesNext() {
    run("claim", "BB-1");
    run("close", "BB-1", "--reason=fixed");
    assertTrue(run("undo", "--list").out().contains("closed   BB-1     fixed (the claim of ana"));

    Answer undone = run("undo", "2");

    assertEquals(
        "Undone: closed BB-1 (fixed (the claim of ana ends))\nUndone: claimed BB-1\n",
        undone.out());
    assertEquals(2, run("redo", "--list", "--output=json").out().lines().count());
    run("claim", "BB-1", "--as=ben");
    Answer refused = run("redo");
    assertEquals(2, refused.status());
    assertEquals("Not redone: claimed BB-1: it is held by ben\n", refused.err());
    run("undo", "--as=ben");
    assertEquals("Redone: claimed BB-1\n", run("redo").out());
    assertTrue(run("redo", "--output=json").out().contains("\"redone\":true"));
    assertEquals("There is nothing of yours to redo.\n", run("redo").out());
    assertEquals(2, run("redo", "0").status());
  }

  @Test
  void clustersThatAreApartAreNotMerged() {
    assertEquals(
        "BB-1 and BB-2 are apart, now and later; `bugbash undo` takes that back.\n",
        run("apart", "BB-1", "BB-2", "--because=two bugs").out());

    Answer merged = run("merge", "BB-1", "BB-2", "--as=ben");

    assertEquals(2, merged.status());
    assertTrue(merged.err().contains("are apart: two bugs"), merged.err());
    run("merge", "BB-1", "BB-2", "--force");
    Answer apart = run("apart", "BB-1", "BB-2");
    assertEquals(2, apart.status());
    assertTrue(apart.err().contains("BB-2 was merged into BB-1 by ana"), apart.err());
  }

  @Test
  void ofManyWhoCloseAtOnceOneWins() {
    List<Answer> answers =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(i -> Trial.in(folder).run("close", "BB-1", "--reason=fixed", "--as=user" + i))
            .toList();

    assertEquals(1, answers.stream().filter(answer -> answer.status() == 0).count());
    assertEquals(11, answers.stream().filter(answer -> answer.status() == 3).count());
  }

  private Answer run(String... args) {
    return Trial.in(folder).run(args);
  }
}
