package dev.bugbash.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.bugbash.board.corrections.Redone;
import dev.bugbash.board.corrections.Undone;
import dev.bugbash.model.Claim;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims that were handed over, given back by an undo and handed over again. */
class HandingOverTest extends CorrectedBoard {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Instant LATER = BoardContract.NOW.plus(HOUR);

  @BeforeEach
  void anHourLater() {
    open(Feed.failed("a1", "A", "one 1"));
    board.claim(id(1), "ann");
    Clock clock = Clock.offset(BoardContract.CLOCK, HOUR);
    board.close();
    board = Boards.open(new BoardLocation(folder), clock, RulesByType.rules());
    corrections = board.corrections();
    assertInstanceOf(ClaimOutcome.Handed.class, board.handOver(id(1), "ann", "bob"));
  }

  @Test
  void whoGetsAClaimHoldsItSinceThenAndAnUndoGivesItBackAsItWas() {
    assertEquals(held("bob", LATER), claim());

    assertEquals(List.of(""), undo("ann"));
    assertEquals(held("ann", BoardContract.NOW), claim());

    assertEquals(List.of(""), redo("ann"));
    assertEquals(held("bob", LATER), claim());
    assertEquals(
        List.of("", ""), corrections.undo("ann", 2).stream().map(Undone::problem).toList());
    assertEquals(Optional.empty(), claim());
  }

  @Test
  void whatWasHandedOnOrGivenUpIsNotTakenBack() {
    board.handOver(id(1), "bob", "cyd");
    assertEquals(List.of("bob does not hold it any more"), undo("ann"));

    assertEquals(List.of(""), undo("bob"));
    assertEquals(List.of(""), undo("ann"));
    assertEquals(held("ann", BoardContract.NOW), claim());
  }

  @Test
  void aLaterClaimOfTheSamePersonIsTheirOwn() {
    board.release(id(1), "bob");
    board.close();
    open(RulesByType.rules());
    board.claim(id(1), "bob");

    assertEquals(List.of("bob does not hold it any more"), undo("ann"));
    assertEquals("bob", claim().orElseThrow().owner());
  }

  @Test
  void whoTookAClaimOverGivesItBackAsItWas() throws Exception {
    board.takeOver(claim().orElseThrow(), "cyd");
    assertEquals(held("cyd", LATER), claim());

    assertEquals(List.of(""), undo("cyd"));
    assertEquals(held("bob", LATER), claim());
    Recount.check(folder.resolve("board.sqlite"));
    assertEquals(List.of(""), redo("cyd"));
    assertEquals(held("cyd", LATER), claim());

    board.takeOver(claim().orElseThrow(), "ann");
    assertEquals(List.of("it is not yours any more"), undo("cyd"));
    assertEquals(List.of(""), undo("ann"));
    assertEquals(List.of(""), undo("cyd"));
    assertEquals(held("bob", LATER), claim());
  }

  private List<String> undo(String who) {
    return corrections.undo(who, 1).stream().map(Undone::problem).toList();
  }

  private List<String> redo(String who) {
    return corrections.redo(who, 1).stream().map(Redone::problem).toList();
  }

  private Optional<Claim> claim() {
    return board.cluster(id(1)).orElseThrow().claim();
  }

  private static Optional<Claim> held(String who, Instant since) {
    return Optional.of(new Claim(id(1), who, since));
  }
}
