package dev.bugbash.board;

import static dev.bugbash.board.BoardContract.NOW;
import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
import dev.bugbash.model.Closing.Reason;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.RunDetails;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every board must do about closing. */
abstract class ClosingContract extends FreshBoard {
  private static final ClusterId FIRST = new ClusterId(1);
  private static final Closing FIXED = new Closing(Reason.FIXED, "in 4711", "ann", NOW);
  private static final Closing FLAKY = new Closing(Reason.FLAKY, "", "bob", NOW);

  @BeforeEach
  void bringOneCluster() {
    bring(board, named("first", 1), Report.of("a.xml", failed("one", "E", "m")));
  }

  @Test
  void aClosedClusterSaysWhyAndByWhom() {
    ClosingOutcome outcome = board.close(FIRST, FIXED);

    assertEquals(new ClosingOutcome.Closed(FIRST, FIXED, true), outcome);
    assertEquals(ClusterState.CLOSED, row().state());
    assertEquals(Optional.of(FIXED), row().closing());
    assertEquals("closed ann fixed: in 4711", lastEvent());
  }

  @Test
  void whatAnotherHoldsIsNotClosed() {
    board.claim(FIRST, "ann");
    long before = board.sequence();

    assertEquals(new ClosingOutcome.Held(new Claim(FIRST, "ann", NOW)), board.close(FIRST, FLAKY));
    assertEquals(ClusterState.CLAIMED, row().state());
    assertEquals(before, board.sequence());
  }

  @Test
  void onesOwnClaimEndsWithTheClosing() {
    board.claim(FIRST, "ann");
    board.close(FIRST, FIXED);

    assertEquals(Optional.empty(), row().claim());
    assertEquals("closed ann fixed: in 4711 (the claim of ann ends)", lastEvent());
  }

  @Test
  void ofTwoClosingsTheFirstHolds() {
    board.close(FIRST, FIXED);
    long before = board.sequence();

    assertEquals(new ClosingOutcome.Closed(FIRST, FIXED, false), board.close(FIRST, FLAKY));
    assertEquals(Optional.of(FIXED), row().closing());
    assertEquals(before, board.sequence());
  }

  @Test
  void anybodyReopens() {
    board.close(FIRST, FIXED);

    assertEquals(new ClosingOutcome.Reopened(FIRST, true), board.reopen(FIRST, "bob"));
    assertEquals(ClusterState.NEW, row().state());
    assertEquals(Optional.empty(), row().closing());
    assertEquals("reopened bob was fixed by ann", lastEvent());
    assertEquals(new ClosingOutcome.Reopened(FIRST, false), board.reopen(FIRST, "bob"));
  }

  @Test
  void whatIsNotOnTheBoardIsNeitherClosedNorReopened() {
    ClusterId unknown = new ClusterId(99);
    long before = board.sequence();

    assertEquals(new ClosingOutcome.Unknown(unknown), board.close(unknown, FIXED));
    assertEquals(new ClosingOutcome.Unknown(unknown), board.reopen(unknown, "ann"));
    assertEquals(before, board.sequence());
  }

  @Test
  void whoClaimsAClosedClusterReopensIt() {
    board.close(FIRST, FIXED);

    assertInstanceOf(ClaimOutcome.Claimed.class, board.claim(FIRST, "bob"));

    assertEquals(ClusterState.CLAIMED, row().state());
    assertEquals(Optional.empty(), row().closing());
    assertEquals("reopened bob claimed by bob", lastEvent());
    board.release(FIRST, "bob");
    assertEquals(ClusterState.NEW, row().state());
  }

  @Test
  void aFailureInARunThatBeganLaterIsARegression() {
    board.close(FIRST, FIXED);
    again("began before, imported later", NOW.minusSeconds(1));
    assertEquals(ClusterState.CLOSED, row().state());

    again("began later", NOW.plusSeconds(1));

    assertEquals(ClusterState.REGRESSED, row().state());
    assertEquals(Optional.of(FIXED), row().closing());
    assertEquals(3, row().size());
  }

  @Test
  void aRegressionIsClosedAgainOrClaimed() {
    board.close(FIRST, FIXED);
    again("second", NOW.plusSeconds(1));
    Closing again = new Closing(Reason.FIXED, "really", "bob", NOW.plusSeconds(2));

    assertEquals(new ClosingOutcome.Closed(FIRST, again, true), board.close(FIRST, again));
    assertEquals(ClusterState.CLOSED, row().state());

    again("third", NOW.plusSeconds(3));
    assertEquals(ClusterState.REGRESSED, row().state());
    board.claim(FIRST, "ann");
    assertEquals(ClusterState.CLAIMED, row().state());
  }

  @Test
  void clustersComeInTriageOrder() {
    bring(
        board,
        named("old", 2),
        Report.of("b.xml", failed("b", "Back", ""), failed("c", "Closed", "")),
        Report.of("c.xml", failed("d", "Big", ""), failed("e", "Big", ""), failed("f", "Held", "")),
        Report.of("d.xml", failed("g", "Closed", ""), failed("h", "Held", "")));
    board.close(byType("Closed"), FIXED);
    board.close(byType("Back"), new Closing(Reason.FIXED, "", "ann", FIXED.at().minusSeconds(99)));
    board.claim(byType("Held"), "bob");
    ImportedRun newest = run("newest", NOW.minusSeconds(9));
    bring(board, newest, Report.of("e.xml", failed("b", "Back", ""), failed("i", "Fresh", "")));

    assertEquals(
        List.of(
            "Fresh new", "Back regressed", "Big open", "E open", "Held claimed", "Closed closed"),
        board.clusters().stream().map(c -> c.type() + " " + c.state().word()).toList());
  }

  @Test
  void presenceIsOfOthersAndNoEvent() {
    long before = board.sequence();

    board.look("ann", Optional.of(FIRST));
    assertEquals(List.of(), board.presence(), "nobody sees themselves");
    board.look("bob", Optional.empty());

    assertEquals(List.of(new Presence("ann", Optional.of(FIRST), NOW)), board.presence());
    assertEquals(before, board.sequence());
  }

  private void again(String name, Instant time) {
    bring(board, run(name, time), Report.of(name + ".xml", failed("one", "E", "m")));
  }

  private static ImportedRun run(String name, Instant time) {
    return new ImportedRun(new RunDetails(name, "main", "", "", time), true);
  }

  private ClusterId byType(String type) {
    return board.clusters().stream()
        .filter(row -> row.type().equals(type))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private ClusterRow row() {
    return board.cluster(FIRST).orElseThrow();
  }

  private String lastEvent() {
    BoardEvent event = board.eventsAfter(board.sequence() - 1, 1).get(0);
    return event.kind() + " " + event.who() + " " + event.detail();
  }
}
