package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Boards;
import dev.bugbash.board.ClaimOutcome;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Key.Kind;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What goes between people: claims that are handed over, and claims that meet. */
final class TeamTest extends DecidedScreen {
  private static final ClusterId FIRST = new ClusterId(1);

  TeamTest() {
    super(160);
  }

  @Test
  void aClaimIsHandedOverTakenBackAndHandedOverAgain() {
    screen.type("c").type("Hben").assertScreen("hand BB-1 over to ben");
    screen.press(Kind.ENTER).assertScreen("BB-1 is handed over to ben", "0 mine");
    assertEquals("ben", owner(FIRST));

    screen.type("u").assertScreen("undone: handed BB-1", "1 mine");
    screen.type("U").assertScreen("done again: handed BB-1", "0 mine");
    screen.type("6").assertScreen("handed BB-1 over to ben");
  }

  @Test
  void manyAreHandedOverAtOnceAndThoseOfOthersAreTold() {
    board.claim(new ClusterId(2), "ana");
    screen.type("c").look().type(":3").press(Kind.ENTER).type("c").type("a").type("H");

    screen.assertScreen("hand 3 clusters over to").type("ben").press(Kind.ENTER);
    screen.assertScreen("2 clusters handed over to ben; 1 held by ana");
    screen.type("u").assertScreen("undone: 2 times handed", "2 mine");
  }

  @Test
  void namesOfThosePresentAndOfThoseWhoDecidedAreCompleted() {
    board.note(FIRST, "ben", "hm");
    try (Board another = Boards.open(new BoardLocation(folder), CLOCK)) {
      screen.look().type("c");
      another.look("cyd", Optional.of(FIRST));
      screen.send(new Event.Ticked(ScreenDriver.NOW.plusSeconds(1)));
      screen.type("H").assertScreen("Tab: cyd, ben");
      screen.type("B").assertScreen("Tab: ben").press(Kind.TAB).press(Kind.ENTER);
    }

    assertEquals("ben", owner(FIRST));
  }

  @Test
  void whoeverNamesNobodyHandsNothingOver() {
    screen.type("c").type("H").press(Kind.ENTER).assertScreen("nobody was named", "1 mine");
    screen.type("H").type("me").press(Kind.ENTER).assertScreen("BB-1 is yours, and stays so");
    screen.type("r").type("H").assertScreen("nobody holds BB-1");
  }

  @Test
  void aCommandHandsOverToo() {
    screen.type("c").type(":hand-over ben").press(Kind.ENTER).assertScreen("handed over to ben");
  }

  @Test
  void whoGetsAClusterIsToldByWhom() {
    board.claim(FIRST, "ana");
    screen.look();
    board.handOver(FIRST, "ana", "me");
    screen.look().assertScreen("ana handed you BB-1", "1 mine");

    board.corrections().undo("ana", 1);
    screen.look().assertScreen("ana took BB-1 back", "0 mine");
  }

  @Test
  void whoWantsWhatAnotherHoldsMayLeaveANote() {
    board.claim(FIRST, "ana");
    screen.look().type(":1").press(Kind.ENTER).type("c");
    screen.assertScreen(
        "BB-1 is held by ana since 14:02 (3 min)",
        "n leave a note for ana",
        "f next that nobody holds");

    screen.type("n").assertScreen("note on BB-1").type("want help?").press(Kind.ENTER);

    assertEquals("want help?", board.notes(FIRST).get(0).text());
    assertEquals("ana", owner(FIRST));
    screen.type("c").press(Kind.ESCAPE).assertNoScreen("leave a note for");
  }

  @Test
  void orGoOnWithTheNextThatNobodyHolds() {
    board.claim(new ClusterId(3), "ana");
    board.claim(FIRST, "ana");
    screen.look().type(":3").press(Kind.ENTER).type("cf");
    assertEquals(2, screen.model().clusters().selectedId().orElseThrow().number());

    board.claim(new ClusterId(2), "ana");
    screen.look().type("cf").assertScreen("here is no cluster that nobody holds");
  }

  @Test
  void aClaimThatLostTheRaceGivesTheSameChoice() {
    board.claim(FIRST, "ana");

    screen.type("c").assertScreen("BB-1 is held by ana since", "n leave a note for ana");
    screen.type("n").assertScreen("note on BB-1");
  }

  @Test
  void aLostRaceTakesNoKeysFromALineThatIsBeingTyped() {
    board.claim(FIRST, "ana");
    ClaimOutcome held = board.claim(FIRST, "me");
    screen.type("n").type("no");

    screen
        .send(new Event.Answered(Map.of(FIRST, held)))
        .type("te")
        .assertScreen("note on BB-1 note");
  }

  @Test
  void aClaimOfMoreThanADayIsCalledStale() {
    Clock before = Clock.offset(CLOCK, Duration.ofHours(-30));
    try (Board old = Boards.open(new BoardLocation(folder), before)) {
      old.claim(FIRST, "ana");
    }
    screen.look().type(":1").press(Kind.ENTER).type("c");

    screen.assertScreen("BB-1 is held by ana since 2026-03-01 08:02 (30 h), stale for over a day");
  }

  @Test
  void aClaimIsTakenOverFromWhoeverWentHomeAndGivenBack() {
    board.claim(FIRST, "ana");
    screen.look().type("3").assertScreen("last active 14:02 (3 min)", "c take over", "n note");

    screen.type("c").assertScreen("BB-1 is held by ana since 14:02", "t take it over");
    screen.type("t").assertScreen("BB-1 is yours", "1 mine");
    assertEquals("me", owner(FIRST));
    screen.type("6").assertScreen("took BB-1 over from ana");

    screen.type("u").assertScreen("undone: took BB-1", "0 mine");
    assertEquals("ana", owner(FIRST));
    screen.type("U").assertScreen("done again: took BB-1", "1 mine");
  }

  @Test
  void whatAnotherTookMeanwhileIsNotTakenOver() {
    board.claim(FIRST, "ana");
    screen.look().type("3c");
    board.handOver(FIRST, "ana", "ben");

    screen.type("t").assertScreen("BB-1 is held by ben since");

    assertEquals("ben", owner(FIRST));
  }

  @Test
  void whoseClaimWasTakenOverIsTold() {
    screen.type("c");
    board.takeOver(board.cluster(FIRST).orElseThrow().claim().orElseThrow(), "ana");

    screen.look().assertScreen("ana took BB-1 over from you", "0 mine");
  }

  @Test
  void claimsOfOnesOwnAreReleasedAndHandedOverWhereEverybodysAre() {
    screen.type("c3").assertScreen("r release", "H hand over");
    screen.type("Hben").press(Kind.ENTER).assertScreen("BB-1 is handed over to ben");
    screen.type("nhelp").press(Kind.ENTER).assertScreen("noted on BB-1");
    screen.type("r").assertScreen("BB-1 is held by ben since");
    screen.type("g").press(Kind.ENTER).assertScreen("Clusters 3");

    assertEquals(FIRST, screen.model().clusters().selectedId().orElseThrow());
  }

  @Test
  void whereNobodyHoldsAnythingNothingIsOffered() {
    board.note(FIRST, "ben", "hm");

    screen.look().type("3").assertScreen("with nothing", "ben").assertNoScreen("c take over");
  }

  private String owner(ClusterId id) {
    return board.cluster(id).orElseThrow().owner();
  }
}
