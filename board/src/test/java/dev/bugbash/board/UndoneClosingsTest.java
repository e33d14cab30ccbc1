package dev.bugbash.board;

import static dev.bugbash.board.Feed.failed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.bugbash.board.corrections.CorrectionOutcome.Corrected;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.model.Claim;
import dev.bugbash.model.Closing;
import dev.bugbash.model.Closing.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Closings that are undone, and claims that ended them. */
class UndoneClosingsTest extends CorrectedBoard {
  private static final Closing FIXED =
      new Closing(Reason.FIXED, "in 4711", "ann", BoardContract.NOW);

  @BeforeEach
  void open() {
    open(failed("a1", "A", "one 1"), failed("a2", "A", "one 1"), failed("b1", "B", "one 1"));
  }

  @Test
  void undoingAClosingGivesTheClaimBack() {
    board.claim(id(1), "ann");
    board.close(id(1), FIXED);

    corrections.undo("ann", 1);

    ClusterRow row = board.cluster(id(1)).orElseThrow();
    assertEquals(Optional.of(new Claim(id(1), "ann", BoardContract.NOW)), row.claim());
    assertEquals(Optional.empty(), row.closing());
    corrections.redo("ann", 1);
    assertEquals(ClusterState.CLOSED, board.cluster(id(1)).orElseThrow().state());
  }

  @Test
  void undoingAClaimThatReopenedClosesAgain() {
    board.close(id(1), FIXED);
    board.claim(id(1), "bob");

    assertEquals("claimed", corrections.undo("bob", 1).get(0).kind());

    assertEquals(Optional.of(FIXED), board.cluster(id(1)).orElseThrow().closing());
    corrections.redo("bob", 1);
    assertEquals("bob", board.cluster(id(1)).orElseThrow().owner());
  }

  @Test
  void aClosingThatSomebodyEndedIsNotUndone() {
    board.close(id(1), FIXED);
    board.claim(id(1), "bob");

    assertEquals("it was reopened since", corrections.undo("ann", 1).get(0).problem());
    assertEquals("bob", board.cluster(id(1)).orElseThrow().owner());
  }

  @Test
  void aClaimThatComesToAClosedClusterReopensItAndUndoClosesIt() {
    board.close(id(1), FIXED);
    board.claim(id(2), "bob");
    assertInstanceOf(Corrected.class, corrections.merge(id(1), List.of(id(2)), Decision.by("bob")));
    assertEquals(ClusterState.CLAIMED, board.cluster(id(1)).orElseThrow().state());

    corrections.undo("bob", 1);

    assertEquals(ClusterState.CLOSED, board.cluster(id(1)).orElseThrow().state());
    assertEquals("bob", board.cluster(id(2)).orElseThrow().owner());
    board.release(id(2), "bob");
  }
}
