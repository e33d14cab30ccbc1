package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.board.corrections.CorrectionOutcome.Corrected;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.board.corrections.Selection;
import dev.bugbash.board.sqlite.Database;
import dev.bugbash.board.sqlite.Database.Durability;
import dev.bugbash.categorizer.explain.Cascade;
import dev.bugbash.categorizer.known.Condition.Kind;
import dev.bugbash.model.ClusterId;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One cluster for each exception type, as {@link RulesByType} has it. */
class RelationsTest {
  private static final Decision ANN = Decision.by("ann");

  @TempDir Path folder;
  private Board board;

  /** BB-1 and BB-2 miss one library, BB-3 has two symbols of one recipe, BB-4 stands alone. */
  @BeforeEach
  void open() {
    board = Boards.open(new BoardLocation(folder), BoardContract.CLOCK, RulesByType.rules());
    bring(
        board,
        named("first", 1),
        Report.of(
            "a.xml",
            failed("a1", "A", "No module named 'lib' 1"),
            failed("a2", "A", "No module named 'lib' 2"),
            failed("a3", "A", "No module named 'lib' 2"),
            failed("a4", "A", "No module named 'lib' 3"),
            failed("a5", "A", "No module named 'lib' 3"),
            failed("b1", "B", "collecting: No module named 'lib'"),
            failed("b2", "B", "collecting: No module named 'lib'"),
            failed("b3", "B", "collecting: No module named 'lib'"),
            failed("c1", "C", "cannot pay: no attribute 'cart'"),
            failed("c2", "C", "cannot pay: no attribute 'shop'"),
            failed("d1", "D", "nothing to see at all")));
  }

  @AfterEach
  void close() {
    board.close();
  }

  @Test
  void aConsequenceIsCountedUnderItsRootAndNowhereElse() {
    Relations relations = relations();

    assertEquals("+3 in 1 cluster", relations.inShort(id(1)));
    assertEquals("+3", relations.inBrief(id(1)));
    assertEquals("after BB-1", relations.inShort(id(2)));
    assertEquals("", relations.inShort(id(3)));
    assertEquals("both miss lib", relations.after(id(2)).orElseThrow().because());
    assertEquals(11, board.clusters().stream().mapToInt(ClusterRow::size).sum());
    assertEquals(3, relations.of(board, id(1)).consequenceFailures());
  }

  @Test
  void aRootComesBeforeClustersThatAreSmallerThanItWithWhatFollows() {
    bring(
        board,
        named("first", 1),
        Report.of(
            "e.xml",
            failed("e1", "E", "out of paper"),
            failed("e2", "E", "out of paper"),
            failed("e3", "E", "out of paper"),
            failed("e4", "E", "out of paper"),
            failed("e5", "E", "out of paper"),
            failed("e6", "E", "out of paper")));
    board.kinship();

    assertEquals(
        List.of("A 5", "E 6", "B 3"),
        board.clusters().stream().limit(3).map(c -> c.type() + " " + c.size()).toList());
  }

  @Test
  void itIsKeptUntilTheBoardChanges() throws Exception {
    board.kinship();
    change("UPDATE cascade SET about = 'kept'");
    assertEquals("kept", cascades().get(0).about());

    bring(board, named("next", 2), Report.of("b.xml", failed("b9", "B", "passing by: lib 7")));

    assertEquals(List.of(), cascades());
  }

  @Test
  void anotherVersionOfTheRulesFindsItAnew() throws Exception {
    board.kinship();
    change("UPDATE cascade SET about = 'kept'");
    change("UPDATE kinship SET stamp = '0.' || stamp");

    assertEquals("lib", cascades().get(0).about());
  }

  @Test
  void whatAPersonSaidIsApartFollowsNotFromEachOther() {
    long parted = split(1, "a4").number();

    List<String> pairs =
        cascades().stream().map(c -> c.consequence() + ">" + c.root()).collect(Collectors.toList());

    assertEquals(List.of("2>1"), pairs, "parted as " + parted);
  }

  @Test
  void aMergedConsequenceIsGone() {
    board.kinship();
    board.corrections().merge(id(1), List.of(id(2)), ANN);

    assertEquals("", relations().inShort(id(1)));
  }

  @Test
  void whatWasDoneAboutASiblingIsOffered() {
    ClusterId other = split(3, "c2");
    board.note(other, "ann", "cause: the shop was renamed");
    board.note(other, "bob", "me too");
    board.claim(other, "bob");

    Relatives relatives = relations().of(board, id(3));

    assertEquals("C: cannot pay: no attribute <symbol>", relatives.recipe());
    Sibling sibling = relatives.siblings().get(0);
    assertEquals(other, sibling.row().id());
    assertEquals("bob", sibling.row().owner());
    assertEquals("cause: the shop was renamed", sibling.note().orElseThrow().text());
    assertTrue(sibling.helps());
    assertFalse(relations().of(board, other).siblings().get(0).helps());
  }

  private ClusterId split(long cluster, String test) {
    Selection selection = new Selection.Matching(Kind.TESTS, test);
    return assertInstanceOf(Corrected.class, board.corrections().split(id(cluster), selection, ANN))
        .cluster();
  }

  private Relations relations() {
    return Relations.of(board.clusters(), board.kinship());
  }

  private List<Cascade> cascades() {
    return board.kinship().cascades();
  }

  private void change(String statement) throws Exception {
    try (Database database = Database.open(new BoardLocation(folder).file(), Durability.NORMAL)) {
      database.write(sql -> sql.update(statement));
    }
  }

  private static ClusterId id(long number) {
    return new ClusterId(number);
  }
}
