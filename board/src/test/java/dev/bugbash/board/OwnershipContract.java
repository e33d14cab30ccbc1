package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.unnamed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.model.Claim;
import dev.bugbash.model.ClusterId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every board lets people claim, hand over and take over, whatever database it lives in. */
abstract class OwnershipContract extends FreshBoard {
  private static final Instant NOW = BoardContract.NOW;
  private static final ClusterId FIRST = new ClusterId(1);

  @Test
  void aSecondClaimerIsToldWhoHoldsIt() {
    oneCluster();
    board.claim(FIRST, "ann");

    ClaimOutcome second = board.claim(FIRST, "bob");

    ClaimOutcome.Held held = assertInstanceOf(ClaimOutcome.Held.class, second);
    assertEquals("ann", held.claim().owner());
    assertEquals(NOW, held.claim().since());
    assertEquals("ann", board.cluster(FIRST).orElseThrow().owner());
  }

  @Test
  void whoClaimsAgainHoldsItSinceTheFirstTime() {
    oneCluster();
    ClaimOutcome first = board.claim(FIRST, "ann");
    long before = board.sequence();

    ClaimOutcome again = board.claim(FIRST, "ann");

    assertTrue(assertInstanceOf(ClaimOutcome.Claimed.class, first).fresh());
    assertEquals(false, assertInstanceOf(ClaimOutcome.Claimed.class, again).fresh());
    assertEquals(before, board.sequence());
  }

  @Test
  void onlyTheHolderReleases() {
    oneCluster();
    board.claim(FIRST, "ann");

    assertInstanceOf(ClaimOutcome.Held.class, board.release(FIRST, "bob"));
    assertEquals(new ClaimOutcome.Released(FIRST, true), board.release(FIRST, "ann"));
    assertEquals(new ClaimOutcome.Released(FIRST, false), board.release(FIRST, "ann"));
    assertInstanceOf(ClaimOutcome.Claimed.class, board.claim(FIRST, "bob"));
  }

  @Test
  void onlyTheHolderHandsOverAndWhoGetsItHoldsItSinceThen() {
    oneCluster();
    assertEquals(new ClaimOutcome.Unheld(FIRST), board.handOver(FIRST, "ann", "bob"));
    board.claim(FIRST, "ann");
    long before = board.sequence();

    assertInstanceOf(ClaimOutcome.Held.class, board.handOver(FIRST, "bob", "cyd"));
    Claim anns = new Claim(FIRST, "ann", NOW);
    assertEquals(new ClaimOutcome.Handed(anns, false), board.handOver(FIRST, "ann", "ann"));
    assertEquals(before, board.sequence());
    Claim bobs = new Claim(FIRST, "bob", NOW);
    assertEquals(new ClaimOutcome.Handed(bobs, true), board.handOver(FIRST, "ann", "bob"));

    assertEquals(Optional.of(bobs), board.cluster(FIRST).orElseThrow().claim());
    assertEquals(new ClaimOutcome.Held(bobs), board.handOver(FIRST, "ann", "cyd"));
    BoardEvent told = board.eventsAfter(before, 9).get(0);
    assertEquals("ann handed bob", told.who() + " " + told.kind() + " " + told.detail());
    assertEquals(before + 1, board.sequence());
  }

  @Test
  void aClaimIsTakenOverAsItWasSeenOrNotAtAll() {
    oneCluster();
    Claim anns = new Claim(FIRST, "ann", NOW);
    board.claim(FIRST, "ann");
    long before = board.sequence();

    Claim bobs = new Claim(FIRST, "bob", NOW);
    assertEquals(new ClaimOutcome.Claimed(bobs, true), board.takeOver(anns, "bob"));
    assertEquals(new ClaimOutcome.Held(bobs), board.takeOver(anns, "cyd"));
    assertEquals(new ClaimOutcome.Claimed(bobs, false), board.takeOver(anns, "bob"));
    Claim older = new Claim(FIRST, "bob", NOW.minusSeconds(1));
    assertEquals(new ClaimOutcome.Held(bobs), board.takeOver(older, "cyd"));

    assertEquals(before + 1, board.sequence());
    BoardEvent told = board.eventsAfter(before, 9).get(0);
    assertEquals("bob took ann", told.who() + " " + told.kind() + " " + told.detail());
    board.release(FIRST, "bob");
    assertInstanceOf(ClaimOutcome.Claimed.class, board.takeOver(bobs, "cyd"));
    ClusterId unknown = new ClusterId(99);
    assertEquals(
        new ClaimOutcome.Unknown(unknown), board.takeOver(new Claim(unknown, "a", NOW), "b"));
  }

  @Test
  void whatIsNotOnTheBoardCanNeitherBeClaimedNorNoted() {
    ClusterId unknown = new ClusterId(99);

    assertEquals(new ClaimOutcome.Unknown(unknown), board.claim(unknown, "ann"));
    assertEquals(new ClaimOutcome.Unknown(unknown), board.release(unknown, "ann"));
    assertEquals(new ClaimOutcome.Unknown(unknown), board.handOver(unknown, "ann", "bob"));
    assertEquals(false, board.note(unknown, "ann", "hello"));
    assertEquals(Optional.empty(), board.cluster(unknown));
    assertEquals(0, board.sequence());
  }

  private void oneCluster() {
    bring(board, unnamed(1), Report.of("a.xml", failed("one", "E", "m")));
  }
}
