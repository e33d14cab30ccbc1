package dev.bugbash.board;

import static dev.bugbash.board.CorrectedBoard.id;
import static dev.bugbash.board.CorrectedBoard.sizes;
import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.board.constraints.KnownCause;
import dev.bugbash.board.corrections.CorrectionOutcome;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.board.corrections.Selection;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.categorizer.known.Condition.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clusters keep who they are when the rules of signing change. */
class NewRulesTest {
  private static final Report REPORT =
      Report.of(
          "a.xml",
          failed("a1", "A", "one"),
          failed("a2", "A", "one"),
          failed("a3", "A", "two"),
          failed("b1", "B", "one"),
          failed("c1", "C", "refused"),
          failed("c2", "C", "refused"));

  @TempDir Path folder;

  @Test
  void aNewVersionLinksEveryClusterByItsMembers() throws Exception {
    String before;
    try (Board board = open(RulesByType.rules(1))) {
      bring(board, named("first", 1), REPORT);
      board.corrections().split(id(1), tests("a1"), Decision.by("ann"));
      board.corrections().merge(id(3), List.of(id(2)), Decision.by("ann"));
      board.claim(id(4), "bob");
      board.note(id(1), "ann", "hm");
      before = sizes(board);
    }

    try (Board board = open(RulesByType.rules(2))) {
      bring(board, named("first", 1), REPORT);
      assertEquals(before, sizes(board), "a re-import changes nothing");
      bring(board, named("next", 2), REPORT);

      assertEquals(doubled(before), sizes(board));
      assertEquals("bob", board.cluster(id(4)).orElseThrow().owner());
      assertEquals("hm", board.notes(id(1)).get(0).text());
      assertEquals(
          1, board.eventsAfter(0, 999).stream().filter(e -> e.kind().equals("resigned")).count());
      assertInstanceOf(
          CorrectionOutcome.Contradicts.class,
          board.corrections().merge(id(1), List.of(id(4)), Decision.by("bob")));
      assertTrue(board.corrections().undo("bob", 1).get(0).done());
      assertTrue(board.corrections().undo("ann", 3).stream().allMatch(u -> u.done()));
      assertEquals(2 * 6, board.clusters().stream().mapToInt(ClusterRow::size).sum());
    }
    Recount.check(new BoardLocation(folder).file());
  }

  @Test
  void aCorrectionMayComeBeforeTheFirstImport() throws Exception {
    try (Board board = open(RulesByType.rules(1))) {
      bring(board, named("first", 1), REPORT);
    }

    try (Board board = open(RulesByType.rules(2))) {
      board.corrections().split(id(1), tests("a1"), Decision.by("ann"));
      String before = sizes(board);
      bring(board, named("next", 2), REPORT);

      assertEquals(doubled(before), sizes(board));
    }
    Recount.check(new BoardLocation(folder).file());
  }

  @Test
  void knownCausesGoOnTakingTheirFailures() throws Exception {
    String before;
    try (Board board = open(RulesByType.rules(1))) {
      bring(board, named("first", 1), REPORT);
      board.corrections().addKnown(cause());
      before = sizes(board);
    }

    try (Board board = open(RulesByType.rules(2))) {
      bring(board, named("next", 2), REPORT);

      assertEquals(doubled(before), sizes(board));
    }
    Recount.check(new BoardLocation(folder).file());
  }

  @Test
  void aSignatureOfTwoClustersGoesToTheOneWithMostOfItsFailures() throws Exception {
    try (Board board = open(RulesByType.rules(1))) {
      bring(board, named("first", 1), REPORT);
      board
          .corrections()
          .split(id(1), new Selection.Matching(Kind.QUERY, "two"), Decision.by("ann"));
      board.claim(id(4), "ann");
    }

    try (Board board = open(RulesByType.coarser(2))) {
      bring(board, named("next", 2), REPORT);

      assertEquals("1:6 2:4 3:2", sizes(board));
      assertEquals(id(1), board.corrections().merged(id(4)).orElseThrow().into());
      assertEquals("ann", board.cluster(id(1)).orElseThrow().owner());
    }
  }

  private Board open(Rules rules) {
    return Boards.open(new BoardLocation(folder), BoardContract.CLOCK, rules);
  }

  private static Selection tests(String glob) {
    return new Selection.Matching(Kind.TESTS, glob);
  }

  private static KnownCause cause() {
    return new KnownCause(
        0, "db", Kind.QUERY, "refused", "", "", "ann", BoardContract.NOW, Optional.empty());
  }

  private static String doubled(String sizes) {
    return List.of(sizes.split(" ")).stream()
        .map(s -> s.split(":")[0] + ":" + 2 * Integer.parseInt(s.split(":")[1]))
        .collect(Collectors.joining(" "));
  }
}
