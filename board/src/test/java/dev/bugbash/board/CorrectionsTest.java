package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.board.corrections.Contradiction;
import dev.bugbash.board.corrections.CorrectionOutcome;
import dev.bugbash.board.corrections.CorrectionOutcome.Contradicts;
import dev.bugbash.board.corrections.CorrectionOutcome.Corrected;
import dev.bugbash.board.corrections.CorrectionOutcome.HeldByOthers;
import dev.bugbash.board.corrections.CorrectionOutcome.Refused;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.board.corrections.MergedCluster;
import dev.bugbash.board.corrections.Selection;
import dev.bugbash.categorizer.known.Condition.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Merge, split, move; one cluster for each exception type, as {@link RulesByType} has it. */
class CorrectionsTest extends CorrectedBoard {
  private static final Decision ANN = Decision.by("ann");
  private static final Decision BOB = Decision.by("bob");
  private static final Decision FORCED = new Decision("bob", "looked again", true);

  /** BB-1 has four failures of type A, BB-2 two of B, BB-3 one of C. */
  @BeforeEach
  void open() {
    open(
        failed("a1", "A", "one 1"),
        failed("a2", "A", "one 1"),
        failed("a3", "A", "two 2"),
        failed("a4", "A", "two 2"),
        failed("b1", "B", "one 1"),
        failed("b2", "B", "two 2"),
        failed("c1", "C", "one 1"));
  }

  @Test
  void aMergedClusterIsPartOfTheOtherAndStaysFindable() {
    board.note(id(2), "ann", "seen before");

    Corrected merged = done(corrections.merge(id(1), List.of(id(2)), BOB));

    assertEquals(new Corrected(id(1), List.of(id(2)), 2, List.of()), merged);
    assertEquals("1:6 3:1", sizes());
    assertEquals(Optional.empty(), board.cluster(id(2)));
    assertEquals(
        Optional.of(new MergedCluster(id(2), id(1), "bob", BoardContract.NOW)),
        corrections.merged(id(2)));
    assertEquals("seen before", board.notes(id(1)).get(0).text());
    assertEquals(1, board.cluster(id(1)).orElseThrow().notes());
    assertInstanceOf(ClaimOutcome.Unknown.class, board.claim(id(2), "ann"));
  }

  @Test
  void whatWasMergedComesTogetherInLaterImports() {
    done(corrections.merge(id(1), List.of(id(2)), ANN));

    bring(board, named("next", 2), Report.of("b.xml", failed("b1", "B", "one 1")));

    assertEquals("1:7 3:1", sizes());
  }

  @Test
  void oneClaimSurvivesAMergeAndTwoPeoplesClaimsForbidIt() {
    board.claim(id(2), "ann");
    done(corrections.merge(id(1), List.of(id(2)), BOB));
    assertEquals("ann", board.cluster(id(1)).orElseThrow().owner());

    board.claim(id(3), "cid");
    HeldByOthers held =
        assertInstanceOf(HeldByOthers.class, corrections.merge(id(1), List.of(id(3)), BOB));

    assertEquals(
        List.of("ann", "cid"), held.claims().stream().map(c -> c.owner()).sorted().toList());
    assertEquals("1:6 3:1", sizes());
    corrections.undo("bob", 1);
    assertEquals("ann", board.cluster(id(2)).orElseThrow().owner());
    assertEquals("", board.cluster(id(1)).orElseThrow().owner());
    board.release(id(2), "ann");
    board.claim(id(2), "ann");
  }

  @Test
  void wholeSignaturesThatAreSplitOffStayApartInLaterImports() {
    Corrected split = done(corrections.split(id(1), value("2"), ANN));
    bring(board, named("next", 2), Report.of("b.xml", failed("a9", "A", "two 2")));

    assertEquals(id(4), split.cluster());
    assertEquals("1:2 2:2 3:1 4:3", sizes());
    assertEquals("A somewhere", board.cluster(id(4)).orElseThrow().title());
  }

  @Test
  void aPartOfASignatureCanBeSplitOffByTestAndLaterImportsKeepToIt() {
    done(corrections.split(id(1), new Selection.Matching(Kind.TESTS, "a1"), ANN));
    bring(
        board,
        named("next", 2),
        Report.of("b.xml", failed("a1", "A", "one 1"), failed("a2", "A", "one 1")));

    assertEquals("1:4 2:2 3:1 4:2", sizes());
    assertEquals(
        List.of("a1", "a1"), board.members(id(4), 9).stream().map(m -> m.test().name()).toList());
  }

  @Test
  void failuresAreSplitOffByTheirNumbersOrByAQuery() {
    long b2 = number(2, "b2");
    done(corrections.split(id(2), new Selection.Members(List.of(b2)), ANN));
    done(corrections.split(id(1), new Selection.Matching(Kind.QUERY, "test:a3 OR test:a4"), ANN));

    assertEquals("1:2 2:1 3:1 4:1 5:2", sizes());
  }

  @Test
  void aSplitOfAllOrOfNothingIsRefused() {
    assertInstanceOf(
        Refused.class, corrections.split(id(1), new Selection.Matching(Kind.TESTS, "*"), ANN));
    assertInstanceOf(
        Refused.class, corrections.split(id(1), new Selection.Matching(Kind.TESTS, "x"), ANN));
    assertInstanceOf(
        Refused.class, corrections.split(id(1), new Selection.Members(List.of(99L)), ANN));
    assertEquals("1:4 2:2 3:1", sizes());
  }

  @Test
  void aMovedFailureStaysWhereAPersonPutIt() {
    done(corrections.move(List.of(number(1, "a1")), id(2), ANN));
    bring(
        board,
        named("next", 2),
        Report.of("b.xml", failed("a1", "A", "one 1"), failed("a2", "A", "one 1")));

    assertEquals("1:4 2:4 3:1", sizes());
  }

  @Test
  void whoMovesTheLastFailureMergesTheCluster() {
    done(corrections.move(List.of(number(3, "c1")), id(2), ANN));

    assertEquals("1:4 2:3", sizes());
    assertEquals(id(2), corrections.merged(id(3)).orElseThrow().into());
  }

  @Test
  void mergingWhatSomebodySplitTellsWhoAndWhenAndMayBeForced() {
    done(corrections.split(id(1), value("2"), new Decision("ann", "two bugs", false)));
    done(corrections.merge(id(4), List.of(id(3)), ANN));

    Contradicts refused =
        assertInstanceOf(Contradicts.class, corrections.merge(id(1), List.of(id(4)), BOB));

    assertEquals(
        List.of(new Contradiction(true, "ann", BoardContract.NOW, "two bugs")),
        refused.decisions());
    assertEquals(
        refused.decisions(), done(corrections.merge(id(1), List.of(id(4)), FORCED)).overridden());
    assertEquals("1:5 2:2", sizes());
  }

  @Test
  void splittingWhatSomebodyMergedIsRefusedUnlessForced() {
    done(corrections.merge(id(1), List.of(id(2), id(3)), ANN));

    Selection bs = new Selection.Matching(Kind.TESTS, "b?");
    assertInstanceOf(Contradicts.class, corrections.split(id(1), bs, BOB));
    done(corrections.split(id(1), bs, FORCED));

    assertEquals("1:5 4:2", sizes());
    assertInstanceOf(
        Contradicts.class,
        corrections.split(id(1), new Selection.Matching(Kind.TESTS, "c1"), BOB),
        "what ann merged and nobody parted is still together");
  }

  @Test
  void undoTakesBackOnesOwnDecisionsOneByOne() {
    final String before = sizes();
    done(corrections.merge(id(1), List.of(id(2)), ANN));
    done(corrections.split(id(1), new Selection.Matching(Kind.TESTS, "a1"), ANN));
    done(corrections.move(List.of(number(3, "c1")), id(1), ANN));
    board.claim(id(1), "ann");
    board.note(id(1), "ann", "hm");

    var undone = corrections.undo("ann", 9);

    assertEquals(
        List.of("noted", "claimed", "moved", "split", "merged"),
        undone.stream().map(u -> u.kind()).toList());
    assertTrue(undone.stream().allMatch(u -> u.done()), undone.toString());
    assertEquals(before, sizes());
    assertEquals("", board.cluster(id(1)).orElseThrow().owner());
    assertEquals(0, board.cluster(id(1)).orElseThrow().notes());
    assertEquals(List.of(), corrections.undo("ann", 1));
    assertInstanceOf(Corrected.class, corrections.merge(id(1), List.of(id(2)), BOB));
  }

  @Test
  void whatCameBackIntoAMergedClusterLeavesItWithTheOthers() {
    done(corrections.merge(id(1), List.of(id(2)), Decision.by("cid")));
    final String before = sizes();
    Decision firmly = new Decision("ann", "", true);
    done(corrections.split(id(1), new Selection.Matching(Kind.TESTS, "b*"), firmly));
    done(corrections.merge(id(3), List.of(id(1)), BOB));

    assertTrue(corrections.undo("ann", 1).get(0).done());
    assertTrue(corrections.undo("bob", 1).get(0).done());

    assertEquals(before, sizes());
  }

  @Test
  void nobodyUndoesWhatAnotherDidOrWhatOthersBuiltUpon() {
    done(corrections.merge(id(2), List.of(id(3)), ANN));
    done(corrections.merge(id(1), List.of(id(2)), BOB));

    assertEquals(List.of(), corrections.undo("cid", 1));
    assertTrue(!corrections.undo("ann", 1).get(0).done());
    assertEquals("1:7", sizes());
  }

  @Test
  void whatCanNotBeUndoneDoesNotKeepWhatCameBefore() {
    final String before = sizes();
    done(corrections.merge(id(2), List.of(id(3)), ANN));
    board.claim(id(1), "ann");
    board.release(id(1), "ann");
    board.claim(id(1), "bob");
    assertFalse(corrections.undo("ann", 1).get(0).done());
    long merged = corrections.undoable("ann", 9).get(2).sequence();

    assertEquals(Optional.empty(), corrections.undoEvent("bob", merged));
    assertTrue(corrections.undoEvent("ann", merged).orElseThrow().done());

    assertEquals(before, sizes());
    assertEquals(Optional.empty(), corrections.undoEvent("ann", merged));
  }

  @Test
  void everyCorrectionIsAnEventAndARefusedOneIsNone() {
    long before = board.sequence();
    done(corrections.split(id(1), value("2"), ANN));
    long after = board.sequence();
    corrections.merge(id(1), List.of(id(4)), BOB);

    assertEquals(after, board.sequence());
    assertEquals(
        List.of("split", "parted", "clustered"),
        board.eventsAfter(before, 9).stream().map(BoardEvent::kind).toList());
  }

  @Test
  void correctionsSurviveAnotherOpening() {
    done(corrections.merge(id(1), List.of(id(2)), ANN));
    done(corrections.split(id(1), new Selection.Matching(Kind.TESTS, "a1"), ANN));
    board.close();
    open(RulesByType.rules());

    bring(board, named("next", 2), Report.of("b.xml", failed("a1", "A", "one 1")));
    bring(board, named("next", 2), Report.of("b.xml", failed("a1", "A", "one 1")));

    assertEquals("1:5 3:1 4:2", sizes());
  }

  private static Selection value(String value) {
    return new Selection.Matching(Kind.VALUE, value);
  }

  private static Corrected done(CorrectionOutcome outcome) {
    return assertInstanceOf(Corrected.class, outcome);
  }

  private long number(long cluster, String test) {
    return board.members(id(cluster), 99).stream()
        .filter(m -> m.test().name().equals(test))
        .findFirst()
        .orElseThrow()
        .number();
  }
}
