package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.ImportSummary;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Key;
import dev.bugbash.tui.input.Key.Kind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TriageScreenTest {
  @Test
  void theFirstFrameDoesNotWaitForTheBoard() {
    new ScreenDriver(ScreenDriver.board(), 100, 20).assertScreen("reading board");
  }

  @Test
  void showsTheClustersTheirTestsAndTheFailure() {
    ScreenDriver.opened(160, 40)
        .assertScreen(
            "7 clusters",
            "3 new",
            "6 unclaimed",
            "0 mine",
            "20 % of tests claimed",
            "0 closed  1 claimed")
        .assertScreen("BB-1 412 \u25CF new", "Tests 412", "testReplace0", "Failure 1/412")
        .assertScreen("\u2026 2 framework frames", "\u25B6 at", "Notes", "Output");
  }

  @Test
  void claimingSaysWhatItMeansAndKeepsTheSelection() {
    ScreenDriver screen = ScreenDriver.opened(160, 40).type("c");

    screen.assertScreen("BB-1 is yours: 412 failures in 412 tests", "\u25C6 me", "1 mine");
    assertEquals(Optional.of(new ClusterId(1)), screen.model().clusters().selectedId());
  }

  @Test
  void aClusterThatSomebodyHoldsSaysWhoAndSinceWhen() {
    ScreenDriver.opened(160, 40).type("Gc").assertScreen("BB-2 is held by ana since 14:02 (3 min)");
  }

  @Test
  void aClaimThatIsLostInTheLastMomentSaysWhoWon() {
    MemoryBoard board = ScreenDriver.board();
    ScreenDriver screen = new ScreenDriver(board, 160, 40).look();
    board.claim(new ClusterId(1), "ben");

    screen.type("c").assertScreen("BB-1 is held by ben since 14:02 (3 min)");
  }

  @Test
  void releasingIsOnlyForTheOwner() {
    ScreenDriver.opened(160, 40)
        .type("r")
        .assertScreen("nobody holds BB-1")
        .type("cr")
        .assertScreen("BB-1 is free again", "0 mine")
        .type("Gr")
        .assertScreen("BB-2 is held by ana");
  }

  @Test
  void othersChangesArriveQuietlyAndNeverMoveTheSelection() {
    MemoryBoard board = ScreenDriver.board();
    ScreenDriver screen = new ScreenDriver(board, 160, 40).look().type("jj");
    Optional<ClusterId> before = screen.model().clusters().selectedId();
    board.claim(new ClusterId(1), "ana");
    board.claim(new ClusterId(3), "ben");

    screen.look().assertScreen("ben claimed BB-3, and 1 more change");

    assertEquals(before, screen.model().clusters().selectedId());
  }

  @Test
  void whoHasTouchedNothingStaysAtTheTopWhenNewClustersArrive() {
    MemoryBoard board = ScreenDriver.board();
    ScreenDriver screen = new ScreenDriver(board, 160, 40).look();
    board.claim(new ClusterId(1), "ana");

    screen.look();

    assertEquals(0, screen.model().clusters().list().selected());
  }

  @Test
  void aNoteIsOneLineAndKeysInItRunNothing() {
    ScreenDriver.opened(160, 40)
        .type("nquick \u7D50")
        .paste("fix\nc\u001B[2J")
        .assertScreen("note on BB-1 quick \u7D50fix c[2J")
        .press(Kind.ENTER)
        .assertScreen("noted on BB-1", "0 mine", "quick \u7D50fix c[2J");
  }

  @Test
  void pastedTextOutsideOfATextFieldRunsNoCommands() {
    ScreenDriver.opened(160, 40).paste("ccq").assertScreen("runs no commands", "0 mine");
  }

  @Test
  void enterGoesInAndEscComesBack() {
    ScreenDriver screen = ScreenDriver.opened(80, 24).press(Kind.ENTER);
    screen.assertScreen("Tests 412").assertNoScreen("Clusters 7");

    screen.press(Kind.ENTER).press(Kind.ENTER).assertNoScreen("Tests 412");

    screen.press(Kind.ESCAPE).press(Kind.ESCAPE).press(Kind.ESCAPE).assertScreen("Clusters 7");
  }

  @Test
  void theNextFailureIsOneKeyAway() {
    ScreenDriver.opened(160, 40)
        .type("J")
        .assertScreen("Failure 2/412", "testReplace1")
        .type("KK")
        .assertScreen("Failure 1/412", "this is the first failure of the cluster");
  }

  @Test
  void frameworkFramesUnfold() {
    ScreenDriver.opened(160, 40)
        .assertNoScreen("Assert.failNotEquals")
        .type("f")
        .assertScreen("Assert.failNotEquals")
        .assertNoScreen("framework frames");
  }

  @Test
  void helpListsEveryKeyAndWhyItDoesNotWork() {
    ScreenDriver.opened(120, 45)
        .type("?")
        .assertScreen(
            "claim it: it is yours", "give up your claim  \u2013 not now: nobody holds BB-1")
        .press(Kind.ESCAPE)
        .assertScreen("Clusters 7");
  }

  @Test
  void quittingWhileAnImportRunsAsksOnce() {
    ScreenDriver screen = new ScreenDriver(ScreenDriver.board(), 160, 40, Work.STARTING).look();
    screen.send(new Event.Importing(3, 12, 1700)).assertScreen("importing 3/12, 1700 failures");

    screen.type("q").assertScreen("still importing; q again drops the import");
    assertEquals(Life.WARNED, screen.model().life());
    screen.type("j");
    assertEquals(Life.RUNNING, screen.model().life());
    screen.type("qq");

    assertEquals(Life.ENDED, screen.model().life());
  }

  @Test
  void escapeCancelsAnImportAfterAskingOnce() {
    ScreenDriver screen = new ScreenDriver(ScreenDriver.board(), 160, 40, Work.STARTING).look();

    screen.press(Kind.ESCAPE).assertScreen("Esc again cancels the import");
    screen.type("j").press(Kind.ESCAPE).assertScreen("Esc again cancels the import");
    screen.press(Kind.ESCAPE).assertScreen("cancelling the import");
    screen.send(new Event.ImportFailed("the import was interrupted"));

    screen.assertScreen("the import is cancelled; nothing of it was kept");
    assertEquals(Life.RUNNING, screen.model().life());
  }

  @Test
  void anImportEndsWithItsSumAndWhatCouldNotBeRead() {
    ScreenDriver screen = new ScreenDriver(ScreenDriver.board(), 160, 40, Work.STARTING).look();
    ImportSummary.Unreadable broken = new ImportSummary.Unreadable("a.xml", "line 3: no end tag");

    screen.send(new Event.Imported(summary(List.of())));
    screen.assertScreen("imported 7 failures in 2 clusters, 1 new").assertNoScreen("importing");
    screen.send(new Event.Imported(summary(List.of(broken))));
    screen.assertScreen("could not read a.xml: line 3: no end tag");
  }

  @Test
  void aBoardThatFailsIsReportedOnceAndTheScreenGoesOn() {
    ScreenDriver screen = ScreenDriver.opened(160, 40);

    screen.send(new Event.BoardFailed("the board is locked")).assertScreen("the board is locked");

    screen.type("j").assertScreen("BB-3");
  }

  @Test
  void toastsGoByThemselves() {
    ScreenDriver screen = ScreenDriver.opened(160, 40).type("c");

    screen.send(new Event.Ticked(ScreenDriver.NOW.plusSeconds(60)));

    screen.assertNoScreen("is yours");
  }

  @Test
  void ctrlCEndsItEverywhere() {
    for (String before : List.of("", "/", "n", "?")) {
      ScreenDriver screen = ScreenDriver.opened(80, 24).type(before).press(Key.ctrl('c'));

      assertEquals(Life.ENDED, screen.model().life(), before);
    }
  }

  @Test
  void aHundredThousandClustersAreScrolledWithoutTouchingThemAll() {
    MemoryBoard board = Samples.large(Clock.systemUTC(), 100_000);
    ScreenDriver screen = new ScreenDriver(board, 120, 40).look();

    screen.type("G").assertScreen("BB-100000").type("g").assertScreen("BB-1 ");
    screen.type("/bb-99999").assertScreen("Clusters 1 of 100000");
  }

  @Test
  void hostileTextIsShownButSteersNothing() {
    ScreenDriver screen = ScreenDriver.opened(200, 50).type("/IllegalState");

    screen.assertScreen("\u241B[31mred\u241B[0m \uFFFDevil");
    String shown = screen.canvas().toString().replace("\n", "");
    assertTrue(shown.codePoints().noneMatch(Character::isISOControl));
    assertNotEquals(-1, shown.indexOf("\u7D50\u5408"));
  }

  private static ImportSummary summary(List<ImportSummary.Unreadable> unreadable) {
    return new ImportSummary(1, 3, 0, 9, 2, 7, 0, 0, 0, 7, 0, 2, 1, unreadable, List.of());
  }
}
