package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.corrections.Contradiction;
import dev.bugbash.board.corrections.CorrectionOutcome;
import dev.bugbash.board.corrections.CorrectionOutcome.Contradicts;
import dev.bugbash.board.corrections.CorrectionOutcome.Corrected;
import dev.bugbash.board.corrections.CorrectionOutcome.Refused;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.board.corrections.Redone;
import dev.bugbash.board.corrections.Selection;
import dev.bugbash.board.corrections.Undoable;
import dev.bugbash.board.corrections.Undone;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.categorizer.known.Condition.Kind;
import dev.bugbash.model.Closing;
import dev.bugbash.model.Closing.Reason;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Undo of everything, redo, and clusters that a person said are apart. */
class RedoTest extends CorrectedBoard {
  private static final Decision ANN = new Decision("ann", "looked", false);
  private static final Decision BOB = Decision.by("bob");
  private static final Closing FIXED =
      new Closing(Reason.FIXED, "in 4711", "ann", BoardContract.NOW);

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
  void everythingIsUndoneAndMadeAgainInTheOppositeOrder() {
    String before = state();
    board.claim(id(3), "ann");
    board.note(id(3), "ann", "hm");
    board.release(id(3), "ann");
    board.close(id(3), FIXED);
    board.reopen(id(3), "ann");
    done(corrections.apart(id(1), id(3), ANN));
    done(corrections.merge(id(1), List.of(id(2)), ANN));
    done(corrections.split(id(1), new Selection.Matching(Kind.TESTS, "a1"), ANN));
    done(corrections.move(List.of(number(1, "a3")), id(3), ANN));
    corrections.addKnown(cause("broken"));
    corrections.removeKnown("broken", "ann");
    final String after = state();
    List<String> kinds =
        List.of(
            "unknown",
            "known",
            "moved",
            "split",
            "merged",
            "apart",
            "reopened",
            "closed",
            "released",
            "noted",
            "claimed");
    assertEquals(kinds, corrections.undoable("ann", 99).stream().map(Undoable::kind).toList());

    List<Undone> undone = corrections.undo("ann", 99);

    assertEquals(kinds, undone.stream().map(Undone::kind).toList());
    assertTrue(undone.stream().allMatch(Undone::done), undone.toString());
    assertEquals(before, state());
    assertEquals(List.of(), corrections.undoable("ann", 9));
    assertEquals(11, corrections.redoable("ann", 99).size());

    List<Redone> redone = corrections.redo("ann", 99);

    assertTrue(redone.stream().allMatch(Redone::done), redone.toString());
    assertEquals(
        reversed(kinds), redone.stream().map(Redone::kind).toList(), "the last undone first");
    assertEquals(after, state());
    assertEquals(List.of(), corrections.redo("ann", 1));
    assertTrue(corrections.undo("ann", 99).stream().allMatch(Undone::done));
    assertEquals(before, state());
    assertTrue(corrections.redo("ann", 99).stream().allMatch(Redone::done));
    assertEquals(after, state());
  }

  @Test
  void whoDecidesSomethingNewCanRedoNoMore() {
    board.claim(id(1), "ann");
    corrections.undo("ann", 1);
    board.note(id(2), "bob", "another person's");
    assertEquals(1, corrections.redoable("ann", 9).size());

    board.note(id(2), "ann", "new");

    assertEquals(List.of(), corrections.redo("ann", 9));
    assertEquals("", board.cluster(id(1)).orElseThrow().owner());
  }

  @Test
  void aRedoThatIsNoLongerPossibleSaysWhyAndChangesNothing() {
    board.claim(id(1), "ann");
    board.close(id(2), FIXED);
    corrections.undo("ann", 2);
    board.claim(id(1), "bob");
    long before = board.sequence();

    List<Redone> redone = corrections.redo("ann", 2);

    assertEquals(List.of("it is held by bob"), redone.stream().map(Redone::problem).toList());
    assertEquals(before, board.sequence());
    board.release(id(1), "bob");
    assertTrue(corrections.redo("ann", 2).stream().allMatch(Redone::done));
  }

  @Test
  void whatOthersDecidedSinceStandsAgainstARedoEvenOfAForcedDecision() {
    done(corrections.merge(id(1), List.of(id(2)), new Decision("ann", "", true)));
    corrections.undo("ann", 1);
    done(corrections.apart(id(1), id(2), BOB));

    Redone refused = corrections.redo("ann", 1).get(0);

    assertTrue(refused.problem().contains("bob"), refused.problem());
    assertEquals("1:4 2:2 3:1", sizes());
  }

  @Test
  void aForcedDecisionThatIsMadeAgainEndsTheSameDecisionsAgain() {
    done(corrections.apart(id(1), id(2), BOB));
    Clock later = Clock.offset(BoardContract.CLOCK, Duration.ofHours(1));
    try (Board anns = Boards.open(new BoardLocation(folder), later, RulesByType.rules())) {
      Decision forced = new Decision("ann", "", true);
      done(anns.corrections().merge(id(1), List.of(id(2)), forced));
      anns.corrections().undo("ann", 1);
      assertInstanceOf(Contradicts.class, corrections.merge(id(1), List.of(id(2)), BOB));

      assertEquals("", anns.corrections().redo("ann", 1).get(0).problem());
    }
    assertEquals("1:6 3:1", sizes());
  }

  @Test
  void aSplitThatIsMadeAgainHasItsClusterAgainWithTheClaimOnIt() {
    done(corrections.split(id(1), new Selection.Matching(Kind.TESTS, "a1"), ANN));
    board.claim(id(4), "bob");
    corrections.undo("ann", 1);
    assertEquals("bob", board.cluster(id(1)).orElseThrow().owner());

    assertTrue(corrections.redo("ann", 1).get(0).done());

    assertEquals("1:3 2:2 3:1 4:1", sizes());
    assertEquals("bob", board.cluster(id(4)).orElseThrow().owner());
    assertEquals("", board.cluster(id(1)).orElseThrow().owner());
    board.release(id(4), "bob");
  }

  @Test
  void aMergeThatIsMadeAgainTakesWhatCameMeanwhile() {
    done(corrections.merge(id(1), List.of(id(2)), ANN));
    corrections.undo("ann", 1);
    bring(board, named("next", 2), Report.of("b.xml", failed("b9", "B", "three 3")));

    corrections.redo("ann", 1);

    assertEquals("1:7 3:1", sizes());
  }

  @Test
  void anotherGranularityIsUndoneAndMadeAgain() {
    assertTrue(corrections.apply(corrections.recut(), new Granularity(-2), "ann").isPresent());
    final String after = state();
    corrections.undo("ann", 1);
    assertEquals(Granularity.USUAL, corrections.recut().granularity());

    Redone redone = corrections.redo("ann", 1).get(0);

    assertEquals("", redone.problem());
    assertEquals(new Granularity(-2), corrections.recut().granularity());
    assertEquals(after, state());
  }

  @Test
  void importedRulesAreUndoneAndMadeAgain() {
    done(corrections.merge(id(1), List.of(id(2)), BOB));
    String rules = corrections.exportRules();
    corrections.undo("bob", 1);
    corrections.importRules(rules, ANN);
    assertEquals("1:6 3:1", sizes());
    corrections.undo("ann", 1);
    assertEquals("1:4 2:2 3:1", sizes());

    assertEquals("", corrections.redo("ann", 1).get(0).problem());

    assertEquals("1:6 3:1", sizes());
  }

  @Test
  void whatOnesOwnDecisionForcedIsForcedAgain() {
    done(corrections.split(id(1), new Selection.Matching(Kind.QUERY, "two"), ANN));
    done(corrections.merge(id(1), List.of(id(4)), new Decision("ann", "", true)));
    corrections.undo("ann", 2);

    List<Redone> redone = corrections.redo("ann", 2);

    assertEquals(List.of("", ""), redone.stream().map(Redone::problem).toList());
  }

  @Test
  void clustersThatAreApartStayApart() {
    done(corrections.apart(id(1), id(2), ANN));

    Contradicts refused =
        assertInstanceOf(Contradicts.class, corrections.merge(id(1), List.of(id(2)), BOB));

    assertEquals(
        List.of(new Contradiction(true, "ann", BoardContract.NOW, "looked")), refused.decisions());
    assertInstanceOf(Refused.class, corrections.apart(id(2), id(1), BOB));
    assertInstanceOf(Refused.class, corrections.apart(id(2), id(2), BOB));
    assertTrue(corrections.exportRules().contains("apart"), corrections.exportRules());
    corrections.undo("ann", 1);
    done(corrections.merge(id(1), List.of(id(2)), BOB));
  }

  private static List<String> reversed(List<String> list) {
    return java.util.stream.IntStream.range(0, list.size())
        .mapToObj(i -> list.get(list.size() - 1 - i))
        .toList();
  }

  /** All that people decided, and what it led to. */
  private String state() {
    StringBuilder state = new StringBuilder(sizes());
    for (ClusterRow row : board.clusters()) {
      state.append("\n%s %s %s %d".formatted(row.id(), row.state(), row.owner(), row.notes()));
    }
    corrections.knownCauses().forEach(known -> state.append("\n" + known.name()));
    return state + "\n" + corrections.exportRules();
  }

  private static KnownCause cause(String name) {
    return new KnownCause(
        0, name, Kind.QUERY, "type:C", "", "", "ann", BoardContract.NOW, Optional.empty());
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
