package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Boards;
import dev.bugbash.board.ClusterRow;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.board.corrections.Selection;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Key.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people decide, one key each, in bulk and undone, on a board on disk. */
final class DecidingTest extends DecidedScreen {
  DecidingTest() {
    super(160);
  }

  @Test
  void allThatIsMarkedIsClaimedAtOnceAndTakenBackAtOnce() {
    screen
        .type("a")
        .assertScreen("Clusters 3, 3 marked")
        .type("c")
        .assertScreen("3 clusters are yours", "3 mine")
        .type("u")
        .assertScreen("undone: 3 times claimed", "0 mine");
  }

  @Test
  void ofSeveralThoseThatOthersHoldAreTold() {
    board.claim(new ClusterId(2), "ana");

    screen.look().type("a").type("c").assertScreen("2 clusters are yours; 1 held by ana", "2 mine");
  }

  @Test
  void whatIsMarkedAndOutOfSightIsLeftAlone() {
    screen.type(" ").type("/zip").press(Kind.ENTER).type("c").assertScreen(" is yours");

    List<ClusterRow> held =
        board.clusters().stream().filter(row -> row.claim().isPresent()).toList();
    assertEquals(1, held.size());
    assertTrue(held.get(0).title().contains("ZipException"), held.toString());
  }

  @Test
  void aRangeIsMarkedByGoing() {
    screen.type("vj").assertScreen("2 marked").type("v").type("j").assertScreen("2 marked");
    screen.press(Kind.ESCAPE).assertNoScreen("marked");
  }

  @Test
  void aClusterIsMergedWithItsTwinAndThatIsUndone() {
    screen
        .type("m2")
        .press(Kind.ENTER)
        .assertScreen("BB-1 is one with BB-2 now: 2 failures moved", "Clusters 2")
        .type("u")
        .assertScreen("undone: merged BB-2 with BB-1", "Clusters 3");
  }

  @Test
  void markedClustersBecomeTheLargestOfThem() {
    screen
        .type("a")
        .type("m")
        .assertScreen("Clusters 1", "2 clusters are one with BB-1 now: 2 failures moved");
  }

  @Test
  void whoDecidesAgainstAnotherIsAskedFirst() {
    long failure = board.members(new ClusterId(1), 9).get(0).number();
    Selection one = new Selection.Members(List.of(failure));
    board.corrections().split(new ClusterId(1), one, new Decision("ana", "by hand", false));

    screen.look().type(":4").press(Kind.ENTER).type("m1").press(Kind.ENTER);
    screen.assertScreen("ana decided that these are apart: by hand. Decide otherwise?", "y yes");
    screen.type("n").assertScreen("nothing was changed", "4 clusters");
    screen
        .type("m1")
        .press(Kind.ENTER)
        .type("y")
        .assertScreen("is one with BB-1 now", "3 clusters");
  }

  @Test
  void aNoteGoesToAllThatAreMarked() {
    screen.type("an").type("the clock").press(Kind.ENTER).assertScreen("noted on 3 clusters");

    assertEquals("the clock", board.notes(new ClusterId(3)).get(0).text());
  }

  @Test
  void aCommandIsCompletedAndTakesWhatFollowsIt() {
    screen.type(":no").press(Kind.TAB).type("it is the clock").press(Kind.ENTER);

    screen.assertScreen("noted on BB-1");
    assertEquals("it is the clock", board.notes(new ClusterId(1)).get(0).text());
  }

  @Test
  void aCommandGoesToACluster() {
    screen.type(":bb-3").press(Kind.ENTER);

    assertEquals(3, screen.model().clusters().selectedId().orElseThrow().number());
    screen.type(":nonsense").press(Kind.ENTER).assertScreen("there is no command nonsense");
  }

  @Test
  void theHelpFindsWhatOneWantsToDoAndDoesIt() {
    screen.type("?give up").assertScreen("release", "not now: nobody holds BB-1");
    screen.press(Kind.ESCAPE).type("?yours").press(Kind.ENTER).assertScreen("BB-1 is yours");
  }

  @Test
  void historyTellsWhoDidWhatAndLeadsToTheCluster() {
    screen.type("G").type("c").type("6").assertScreen("6 History", "claimed", "imported");
    screen.press(Kind.ENTER).assertScreen("Clusters 3", "1 mine");
  }

  @Test
  void mineIsAViewOfItsOwn() {
    screen.type("jc").type("2").assertScreen("Clusters 1 of 3", "is:mine");
    screen.type("-").assertScreen("Clusters 3");
  }

  @Test
  void anotherOrderIsSaidAndKeepsTheSelection() {
    screen.type("Gs").assertScreen("largest first");

    assertEquals(3, screen.model().clusters().selectedId().orElseThrow().number());
  }

  @Test
  void whatComesMeanwhileWaitsAndMovesNothing() throws IOException {
    screen.type("j");
    Path more = folder.resolve("more");
    RealBoard.write(
        more, "Net", RealBoard.failed("Net", "port", "java.net.BindException", "in use"));
    RealBoard.add(board, more, "two");

    screen.look().assertScreen("1 came, press R", "Clusters 3 of 4").type("R");
    screen.assertScreen("Clusters 4").assertNoScreen("came");
    assertEquals(2, screen.model().clusters().selectedId().orElseThrow().number());
  }

  @Test
  void oneJumpsToTheNextThatNobodyHolds() {
    board.claim(new ClusterId(2), "ana");

    screen.look().type("g}").assertScreen("Failure 1/1");
    assertEquals(3, screen.model().clusters().selectedId().orElseThrow().number());
    screen.type("}").assertScreen("no cluster that nobody holds below");
  }

  @Test
  void aClusterIsClosedWithAReasonAndOpenedAgain() {
    screen
        .type("x")
        .assertScreen("close BB-1 as", "f fixed", "d duplicate")
        .type("f")
        .assertScreen("BB-1 is closed as fixed", "1 closed  0 claimed", "2 clusters")
        .type("R")
        .assertScreen("Clusters 2")
        .type("/is:closed")
        .press(Kind.ENTER)
        .assertScreen("BB-1")
        .type("X")
        .assertScreen("BB-1 is open again");
  }

  @Test
  void closingIsUndoneForAllAtOnce() {
    screen.type("axl").assertScreen("3 clusters are closed as flaky").type("u");

    screen.assertScreen("undone: 3 times closed", "0 closed");
  }

  @Test
  void whatAnotherHoldsIsNotClosed() {
    board.claim(new ClusterId(1), "ana");

    screen.look().type(":1").press(Kind.ENTER).type("x").assertScreen("BB-1 is held by ana");
  }

  @Test
  void whoLooksAtAClusterIsSeenThere() {
    screen.send(new Event.Ticked(ScreenDriver.NOW.plusSeconds(1)));
    try (Board another = Boards.open(new BoardLocation(folder), CLOCK)) {
      another.look("ana", Optional.of(new ClusterId(2)));
      screen.send(new Event.Ticked(ScreenDriver.NOW.plusSeconds(2)));

      screen.assertScreen("with ana", "@an");
      assertEquals("me", another.presence().get(0).who());
    }
    screen.send(new Event.Ticked(ScreenDriver.NOW.plusSeconds(3)));
    screen.assertNoScreen("with ana").assertNoScreen("@an");
  }

  @Test
  void nothingIsChangedOnABoardForReading() {
    ScreenDriver reading = new ScreenDriver(board, 160, 40).readOnly().look();

    for (String key : List.of("c", "n", "x", "m", "u", "<")) {
      reading.type(key).assertScreen("for reading only");
    }
  }

  @Test
  void whatWasUndoneIsDoneAgain() {
    screen.type("ac").type("u").assertScreen("0 mine").type("U");

    screen.assertScreen("done again: 3 times claimed", "3 mine");
  }

  @Test
  void clustersThatAreNotTheSameAreNeverMergedSilently() {
    screen.type("M2").press(Kind.ENTER).assertScreen("BB-1 and BB-2 are apart now");
    screen.type("m2").press(Kind.ENTER).assertScreen("me decided that these are apart");
    screen.type("n").type("u").assertScreen("undone: ");
  }

  @Test
  void aCauseIsNamedAndTakesItsFailures() {
    screen
        .type("b")
        .assertScreen("the cause of BB-1", "= type:IllegalArgumentException AND message:");
    screen.type("calendar").press(Kind.ENTER).assertScreen("2 failures in BB-1 now");
    screen.type("u").assertScreen("undone: ");
  }

  @Test
  void aCauseWithAMistakeInItsQueryIsRefused() {
    screen.type("bx = (").assertScreen("the cause").press(Kind.END).press(Kind.ENTER);

    screen.assertScreen("3 clusters");
    assertEquals(List.of(), board.corrections().knownCauses());
  }
}
