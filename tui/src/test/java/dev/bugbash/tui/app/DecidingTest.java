package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.board.Board;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.board.corrections.Selection;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Key.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide, one key each, in bulk and undone, on a board on disk. */
final class DecidingTest {
  @TempDir private Path folder;
  private Board board;
  private ScreenDriver screen;

  @BeforeEach
  void open() throws IOException {
    board = RealBoard.in(folder);
    screen = new ScreenDriver(board, 160, 40).look();
  }

  @AfterEach
  void close() {
    board.close();
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
  void aRangeIsMarkedByGoing() {
    screen.type("vj").assertScreen("2 marked").type("v").type("j").assertScreen("2 marked");
    screen.press(Kind.ESCAPE).assertNoScreen("marked");
  }

  @Test
  void aClusterIsMergedWithItsTwinAndThatIsUndone() {
    screen
        .type("m2")
        .press(Kind.ENTER)
        .assertScreen("2 failures of BB-1 in BB-2 now", "Clusters 2")
        .type("u")
        .assertScreen("undone: merged BB-2", "Clusters 3");
  }

  @Test
  void markedClustersBecomeTheLargestOfThem() {
    screen.type("a").type("m").assertScreen("Clusters 1", "2 failures of 2 clusters in BB-1 now");
  }

  @Test
  void whoDecidesAgainstAnotherIsAskedFirst() {
    long failure = board.members(new ClusterId(1), 9).get(0).number();
    Selection one = new Selection.Members(List.of(failure));
    board.corrections().split(new ClusterId(1), one, new Decision("ana", "by hand", false));

    screen.look().type(":4").press(Kind.ENTER).type("m1").press(Kind.ENTER);
    screen.assertScreen("ana decided that these are apart: by hand. Decide otherwise?", "y yes");
    screen.type("n").assertScreen("nothing was changed", "4 clusters");
    screen.type("m1").press(Kind.ENTER).type("y").assertScreen("in BB-1 now", "3 clusters");
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
}
