package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.board.corrections.RulesException;
import dev.bugbash.board.corrections.RulesImport;
import dev.bugbash.board.corrections.Selection;
import dev.bugbash.categorizer.known.Condition.Kind;
import dev.bugbash.model.ClusterId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules go from one board to another. */
class RulesFileTest {
  private static final Decision BOB = Decision.by("bob");

  @TempDir Path folder;

  @Test
  void whatOneBoardDecidedAnotherObeys() {
    try (Board one = filled("one");
        Board other = filled("other")) {
      correct(one);
      String rules = one.corrections().exportRules();

      RulesImport taken = other.corrections().importRules(rules, BOB);

      assertEquals(partition(one), partition(other));
      assertEquals(4, taken.links());
      assertEquals(1, taken.known());
      assertEquals(rules, other.corrections().exportRules());
      assertEquals(new RulesImport(0, 0, 5, 0), other.corrections().importRules(rules, BOB));
    }
  }

  @Test
  void rulesMayComeBeforeTheFailures() {
    try (Board one = filled("one");
        Board other = open("other")) {
      correct(one);
      other.corrections().importRules(one.corrections().exportRules(), BOB);

      fill(other);

      assertEquals(partition(one), partition(other));
    }
  }

  @Test
  void whatOneBoardMovedGoesToTheWholeClusterElsewhere() {
    try (Board one = filled("one");
        Board other = filled("other")) {
      List<Long> all = one.members(id(1), 9).stream().map(Member::number).toList();
      one.corrections().move(all, id(2), Decision.by("ann"));
      other.claim(id(2), "ben");

      other.corrections().importRules(one.corrections().exportRules(), BOB);

      assertEquals(partition(one), partition(other));
      assertEquals("ben", other.cluster(id(1)).orElseThrow().owner());
    }
  }

  @Test
  void whatPeopleTookOutOfAKnownCauseStaysOutElsewhere() {
    try (Board one = filled("one");
        Board before = open("before");
        Board after = filled("after")) {
      addKnown(one);
      assertEquals("[a1, a2, a3, a4] [a5, b2] [b1] [c1]", partition(one));
      ClusterId down = one.corrections().knownCauses().get(0).cluster().orElseThrow();
      one.corrections().split(down, new Selection.Matching(Kind.TESTS, "b2"), Decision.by("ann"));
      assertEquals("[a1, a2, a3, a4] [a5] [b1] [b2] [c1]", partition(one));
      String rules = one.corrections().exportRules();

      after.corrections().importRules(rules, BOB);
      before.corrections().importRules(rules, BOB);
      fill(before);

      assertEquals(partition(one), partition(after));
      assertTrue(partition(before).contains("[a5]"), partition(before));
      assertEquals(rules, after.corrections().exportRules());
    }
  }

  @Test
  void whatPeopleSplitOffIsNotTakenByAKnownCauseElsewhere() {
    try (Board one = filled("one");
        Board other = filled("other")) {
      one.corrections().split(id(1), new Selection.Matching(Kind.TESTS, "a5"), Decision.by("ann"));
      addKnown(one);
      assertEquals("[a1, a2, a3, a4] [a5] [b1] [b2] [c1]", partition(one));

      other.corrections().importRules(one.corrections().exportRules(), BOB);

      assertEquals(partition(one), partition(other));
    }
  }

  @Test
  void clustersOfTwoHoldersAreNotJoinedByRules() {
    try (Board one = filled("one");
        Board other = filled("other")) {
      one.corrections().merge(id(1), List.of(id(2)), Decision.by("ann"));
      String rules = one.corrections().exportRules();
      other.claim(id(1), "ann");
      other.claim(id(2), "ben");

      RulesException e =
          assertThrows(RulesException.class, () -> other.corrections().importRules(rules, BOB));

      assertTrue(
          String.valueOf(e.getMessage())
              .startsWith("line 3: BB-1 is held by ann, BB-2 is held by ben"),
          e.getMessage());
      assertEquals("ben", other.cluster(id(2)).orElseThrow().owner());
    }
  }

  @Test
  void whatIsUndoneLeavesNothingBehind() {
    try (Board one = filled("one");
        Board other = filled("other")) {
      one.corrections().merge(id(1), List.of(id(2), id(3)), Decision.by("ann"));
      other.corrections().merge(id(1), List.of(id(2), id(3)), Decision.by("ann"));
      one.corrections().split(id(1), new Selection.Matching(Kind.TESTS, "a1"), Decision.by("ann"));
      addKnown(one);
      one.corrections().undo("ann", 2);

      assertEquals(other.corrections().exportRules(), one.corrections().exportRules());
      assertEquals(partition(other), partition(one));
      fill(one);
      one.corrections().recluster("ann", false);
      assertEquals(partition(other), partition(one));
    }
  }

  @Test
  void theFileIsForPeopleToo() {
    try (Board one = filled("one")) {
      correct(one);

      String rules = one.corrections().exportRules();

      assertTrue(rules.contains("known db down\n  query message:refused\n  advice restart"), rules);
      assertTrue(rules.contains("  because two bugs\n"), rules);
      assertTrue(rules.contains("  # A somewhere\n"), rules);
    }
  }

  @Test
  void aMistakeIsNamedWithItsLineAndNothingIsTaken() {
    String good = "known fine\n  query a\n";
    assertMistake(good + "knwon x\n", "line 3: 'knwon' is no rule");
    assertMistake(good + "known y\n  query a AND\n", "line 4: something is missing at the end");
    assertMistake(good + "known fine\n  query b\n", "line 3: there is another");
    assertMistake(good + "together\n  is 1:abc\n", "line 4: '1:abc' is no signature");
    assertMistake(good + "together\n  is 1:" + "a".repeat(32) + "\n", "line 3: together takes");
    assertMistake(good + "apart\n  at noon\n", "line 3: apart takes");
    assertMistake("  is 1:abc\n", "line 1: a rule begins with");
    assertMistake("together\nis 1:abc\n", "line 2: 'is' belongs to a rule above it: indent");
    assertMistake("known z\n  query a\n  by ann\n  by bob\n", "line 4: a rule has one 'by'");
    assertMistake(good + "known z\n  advice x\n", "line 3: it does not say");
    assertMistake(
        good
            + "together\n  is 1:%1$s\n  is 1:%2$s\napart\n  is 1:%1$s\n  from 1:%2$s\n"
                .formatted("a".repeat(32), "b".repeat(32)),
        "contradict each other");
  }

  @Test
  void rulesThatContradictTheBoardAreRefusedUnlessForced() {
    try (Board one = filled("one");
        Board other = filled("other")) {
      one.corrections().merge(id(1), List.of(id(2)), Decision.by("ann"));
      String rules = one.corrections().exportRules();
      other.corrections().importRules(rules, BOB);
      other
          .corrections()
          .split(id(1), new Selection.Matching(Kind.TESTS, "b?"), new Decision("cid", "", true));

      RulesException e =
          assertThrows(RulesException.class, () -> other.corrections().importRules(rules, BOB));

      assertTrue(
          String.valueOf(e.getMessage()).startsWith("line 3: cid decided otherwise"),
          e.getMessage());
      other.corrections().importRules(rules, new Decision("bob", "", true));
      assertEquals(partition(one), partition(other));
    }
  }

  private void assertMistake(String rules, String message) {
    try (Board board = open("mistaken")) {
      RulesException e =
          assertThrows(RulesException.class, () -> board.corrections().importRules(rules, BOB));

      assertTrue(String.valueOf(e.getMessage()).contains(message), e.getMessage());
      assertEquals(0, board.sequence());
    }
  }

  private static void correct(Board board) {
    var corrections = board.corrections();
    corrections.split(
        id(1), new Selection.Matching(Kind.TESTS, "a1"), new Decision("ann", "two bugs", false));
    corrections.merge(id(2), List.of(id(3)), Decision.by("ann"));
    corrections.split(id(1), new Selection.Matching(Kind.QUERY, "two"), Decision.by("cid"));
    addKnown(board);
  }

  private static void addKnown(Board board) {
    board
        .corrections()
        .addKnown(
            new KnownCause(
                0,
                "db down",
                Kind.QUERY,
                "message:refused",
                "restart",
                "",
                "ann",
                BoardContract.NOW,
                Optional.empty()));
  }

  private Board filled(String name) {
    Board board = open(name);
    fill(board);
    return board;
  }

  private static void fill(Board board) {
    bring(
        board,
        named("first", 1),
        Report.of(
            "a.xml",
            failed("a1", "A", "one"),
            failed("a2", "A", "one"),
            failed("a3", "A", "two"),
            failed("a4", "A", "three"),
            failed("a5", "A", "refused"),
            failed("b1", "B", "one"),
            failed("b2", "B", "refused"),
            failed("c1", "C", "one")));
  }

  private Board open(String name) {
    return Boards.open(
        new BoardLocation(folder.resolve(name)), BoardContract.CLOCK, RulesByType.rules());
  }

  /** The clusters by the names of their tests. */
  private static String partition(Board board) {
    return board.clusters().stream()
        .map(
            row ->
                new TreeSet<>(
                        board.members(row.id(), 99).stream()
                            .map(member -> member.test().name())
                            .toList())
                    .toString())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static ClusterId id(long number) {
    return new ClusterId(number);
  }
}
