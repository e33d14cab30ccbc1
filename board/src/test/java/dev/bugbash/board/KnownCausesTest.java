package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.corrections.CorrectionOutcome;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.board.corrections.KnownOutcome;
import dev.bugbash.board.corrections.KnownOutcome.Added;
import dev.bugbash.board.corrections.Selection;
import dev.bugbash.board.corrections.Trial;
import dev.bugbash.board.sqlite.Database;
import dev.bugbash.board.sqlite.Database.Durability;
import dev.bugbash.categorizer.known.Condition.Kind;
import dev.bugbash.categorizer.known.ConditionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownCausesTest extends CorrectedBoard {
  /** BB-1 has three failures of type A, BB-2 two of B. */
  @BeforeEach
  void open() {
    open(
        failed("a1", "A", "refused"),
        failed("a2", "A", "refused"),
        failed("a3", "A", "other"),
        failed("b1", "B", "refused"),
        failed("b2", "B", "refused"));
  }

  @Test
  void aTrialTellsWhatWouldBeTakenAndChangesNothing() {
    long before = board.sequence();

    Trial trial = corrections.tryKnown(Kind.QUERY, "message:refused");

    assertEquals(new Trial(4, Map.of(id(1), 2, id(2), 2), Map.of()), trial);
    assertEquals(before, board.sequence());
  }

  @Test
  void matchingFailuresGoToTheCausesClusterNowAndLater() {
    Added added = add("db down", Kind.QUERY, "message:refused");
    bring(
        board,
        named("next", 2),
        Report.of("b.xml", failed("c1", "C", "refused"), failed("a9", "A", "more")));

    assertEquals(4, added.failures());
    assertEquals(Optional.of(id(2)), added.cause().cluster());
    assertEquals("1:2 2:5", sizes());
    assertEquals("db down", board.cluster(id(2)).orElseThrow().title());
  }

  @Test
  void aCauseWithoutFailuresGetsItsClusterWithTheFirst() {
    assertEquals(0, add("late", Kind.REGEX, "boom \\d+").failures());
    bring(
        board,
        named("next", 2),
        Report.of("b.xml", failed("a1", "A", "boom 1"), failed("b1", "B", "boom 2")));

    assertEquals("1:3 2:2 3:2", sizes());
    assertEquals(Optional.of(id(3)), corrections.knownCauses().get(0).cluster());
    assertEquals("late", board.cluster(id(3)).orElseThrow().title());
  }

  @Test
  void onlyThatPartOfASignatureIsTakenThatMatches() {
    add("first of a", Kind.QUERY, "test:a1");

    assertEquals("1:2 2:2 3:1", sizes());
    bring(board, named("next", 2), Report.of("b.xml", failed("a2", "A", "refused")));
    assertEquals("1:3 2:2 3:1", sizes());
  }

  @Test
  void whatAPersonMovedStaysThere() {
    long b1 = board.members(id(2), 9).get(0).number();
    corrections.move(List.of(b1), id(1), Decision.by("ann"));

    assertEquals(1, corrections.tryKnown(Kind.QUERY, "message:refused AND type:B").placed());
    assertEquals(1, add("b", Kind.QUERY, "message:refused AND type:B").failures());
    assertEquals("1:4 2:1", sizes());
  }

  @Test
  void whatAPersonSplitOffTheCauseStaysApartInLaterImports() {
    add("db down", Kind.QUERY, "message:refused");
    corrections.split(id(2), new Selection.Matching(Kind.TESTS, "a2*"), Decision.by("ann"));
    final String before = sizes();

    bring(
        board,
        named("next", 2),
        Report.of("b.xml", failed("a1", "A", "refused"), failed("a22", "A", "refused")));

    assertEquals("1:1 2:3 3:1", before);
    assertEquals("1:1 2:4 3:2", sizes());
  }

  @Test
  void aCauseDoesNotEndAClaim() {
    board.claim(id(2), "bob");
    corrections.split(id(1), new Selection.Matching(Kind.QUERY, "other"), Decision.by("ann"));
    board.claim(id(1), "ann");
    final String before = sizes();

    KnownOutcome refused = corrections.addKnown(cause("db", Kind.QUERY, "message:refused"));

    assertTrue(
        ((KnownOutcome.Refused) refused).reason().startsWith("BB-1 is held by ann, BB-2 is held"),
        refused.toString());
    assertEquals(before, sizes());
    assertEquals(List.of(), corrections.knownCauses());
  }

  @Test
  void aCauseThatIsMadeAgainDoesNotEndAClaimEither() {
    corrections.split(id(1), new Selection.Matching(Kind.QUERY, "other"), Decision.by("cid"));
    add("db", Kind.QUERY, "message:refused");
    corrections.undo("ann", 1);
    board.claim(id(1), "cid");
    board.claim(id(2), "bob");

    String problem = corrections.redo("ann", 1).get(0).problem();

    assertTrue(problem.startsWith("BB-1 is held by cid, BB-2 is held by bob"), problem);
    assertEquals("bob", board.cluster(id(2)).orElseThrow().owner());
  }

  @Test
  void aRemovedCauseTakesNothingMore() {
    add("db down", Kind.QUERY, "message:refused");

    assertInstanceOf(KnownOutcome.Removed.class, corrections.removeKnown("db down", "bob"));
    bring(board, named("next", 2), Report.of("b.xml", failed("c1", "C", "refused")));

    assertEquals(List.of(), corrections.knownCauses());
    assertEquals("1:1 2:4 3:1", sizes());
    assertInstanceOf(KnownOutcome.Refused.class, corrections.removeKnown("db down", "bob"));
  }

  @Test
  void anAddedCauseCanBeUndone() {
    add("db down", Kind.QUERY, "message:refused");

    assertTrue(corrections.undo("ann", 1).get(0).done());

    assertEquals("1:3 2:2", sizes());
    assertEquals(List.of(), corrections.knownCauses());
    bring(board, named("next", 2), Report.of("b.xml", failed("a1", "A", "refused")));
    assertEquals(6, board.clusters().stream().mapToInt(ClusterRow::size).sum());
  }

  @Test
  void theNameOfACauseGoesWithIt() {
    add("db down", Kind.QUERY, "type:B");
    assertEquals("db down", board.cluster(id(2)).orElseThrow().title());

    corrections.undo("ann", 1);

    assertEquals("B somewhere", board.cluster(id(2)).orElseThrow().title());
  }

  @Test
  void aCauseThatItsAuthorTookBackDoesNotReturn() {
    add("db down", Kind.QUERY, "message:refused");
    corrections.removeKnown("db down", "bob");
    corrections.undo("ann", 1);

    assertEquals("it was taken back since", corrections.undo("bob", 1).get(0).problem());

    assertEquals(List.of(), corrections.knownCauses());
  }

  @Test
  void aNameIsGivenOnceAndMistakesAreTold() {
    add("db down", Kind.QUERY, "message:refused");

    assertInstanceOf(
        KnownOutcome.Refused.class, corrections.addKnown(cause("db down", Kind.QUERY, "x")));
    assertThrows(
        ConditionException.class, () -> corrections.addKnown(cause("y", Kind.QUERY, "a AND")));
  }

  @Test
  void aRegularExpressionThatTakesTooLongIsRefusedAndLaterLeftOut() {
    add("slow", Kind.REGEX, "(x+)+y");
    ImportSummary summary =
        bring(board, named("next", 2), Report.of("b.xml", failed("a1", "A", "x".repeat(4000))));

    assertEquals(1, summary.failures());
    assertEquals("known cause slow", summary.warnings().get(0).path());
    assertThrows(
        ConditionException.class, () -> corrections.addKnown(cause("2", Kind.REGEX, "(x+)+z")));
  }

  @Test
  void aSplitThatTakesTooLongIsLeftOutToo() {
    board.close();
    open(RulesByType.coarser(1));
    bring(
        board,
        named("next", 2),
        Report.of("b.xml", failed("d1", "D", "refused"), failed("d2", "D", "fine")));
    Selection slow = new Selection.Matching(Kind.REGEX, "refused|(x+)+y");
    assertInstanceOf(
        CorrectionOutcome.Corrected.class, corrections.split(id(3), slow, Decision.by("ann")));

    ImportSummary summary =
        bring(board, named("last", 3), Report.of("c.xml", failed("d3", "D", "x".repeat(4000))));

    assertEquals("1:3 2:2 3:2 4:1", sizes());
    assertEquals("split by regex refused|(x+)+y", summary.warnings().get(0).path());
  }

  @Test
  void aCauseThatCanNoLongerBeReadIsLeftOutWithAWarning() throws Exception {
    add("old", Kind.QUERY, "message:refused");
    try (Database database = Database.open(new BoardLocation(folder).file(), Durability.FULL)) {
      database.write(sql -> sql.update("UPDATE known SET text = 'any:[a TO b]'"));
    }

    ImportSummary summary =
        bring(board, named("next", 2), Report.of("b.xml", failed("a1", "A", "refused")));

    assertEquals(1, summary.failures());
    assertEquals("known cause old", summary.warnings().get(0).path());
    assertTrue(summary.warnings().get(0).warning().message().contains("no field 'any'"));
  }

  private Added add(String name, Kind kind, String text) {
    return assertInstanceOf(Added.class, corrections.addKnown(cause(name, kind, text)));
  }

  private static KnownCause cause(String name, Kind kind, String text) {
    return new KnownCause(
        0, name, kind, text, "restart it", "", "ann", BoardContract.NOW, Optional.empty());
  }
}
