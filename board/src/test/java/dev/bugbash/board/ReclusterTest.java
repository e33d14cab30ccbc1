package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.board.corrections.Reclustering;
import dev.bugbash.board.corrections.Reclustering.Change;
import dev.bugbash.board.corrections.Selection;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.known.Condition.Kind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReclusterTest extends CorrectedBoard {
  /** One cluster for each message, as long as nobody reclusters: BB-1 has 3, BB-2 2, BB-3 1. */
  @BeforeEach
  void open() {
    Rules byType = RulesByType.rules();
    Rules byMessage =
        new Rules(
            1,
            byType.sign(),
            (fresh, known, constraints) ->
                byType
                    .group()
                    .group(
                        fresh.stream().map(ReclusterTest::messageAsType).toList(),
                        known,
                        constraints),
            byType.tree(),
            byType.title());
    open(byMessage);
    bring(
        board,
        named("first", 1),
        Report.of(
            "a.xml",
            failed("a1", "A", "one"),
            failed("a2", "A", "one"),
            failed("a3", "A", "one"),
            failed("a4", "A", "two"),
            failed("a5", "A", "two"),
            failed("b1", "B", "three")));
    board.close();
    open(byType);
  }

  private static Evidence messageAsType(Evidence e) {
    return new Evidence(
        e.signature(), e.template(), e.template(), e.template(), e.text(), e.frames(), e.test());
  }

  @Test
  void aDryRunTellsWhatJoinsAndChangesNothing() {
    long before = board.sequence();

    Reclustering plan = board.corrections().recluster("ann", true);

    assertEquals(List.of(new Change(id(2), 1, 2, true, "A somewhere")), plan.changes());
    assertEquals(before, board.sequence());
    assertEquals("1:3 2:2 3:1", sizes());
  }

  @Test
  void theLargestOverlapKeepsItsIdAndUndoTakesItBack() {
    board.claim(id(2), "bob");

    board.corrections().recluster("ann", false);

    assertEquals("1:5 3:1", sizes());
    assertEquals("bob", board.cluster(id(1)).orElseThrow().owner());
    assertEquals(List.of(), board.corrections().recluster("ann", false).changes());
    assertTrue(board.corrections().undo("ann", 1).get(0).done());
    assertEquals("1:3 2:2 3:1", sizes());
    assertEquals("bob", board.cluster(id(2)).orElseThrow().owner());
    board.release(id(2), "bob");
  }

  @Test
  void whatTwoPeopleHoldIsNotJoined() {
    board.claim(id(1), "ann");
    board.claim(id(2), "bob");

    assertEquals(List.of(), board.corrections().recluster("cleo", false).changes());
    assertEquals("1:3 2:2 3:1", sizes());

    board.handOver(id(2), "bob", "ann");
    board.corrections().recluster("cleo", false);
    assertEquals("1:5 3:1", sizes());
  }

  @Test
  void whatPeopleDecidedIsObeyed() {
    board.corrections().merge(id(2), List.of(id(3)), Decision.by("ann"));
    board.corrections().split(id(1), new Selection.Matching(Kind.TESTS, "a1"), Decision.by("ann"));

    board.corrections().recluster("ann", false);

    assertTrue(
        board.clusters().stream()
            .anyMatch(row -> members(row.id().number()).containsAll(List.of("a4", "a5", "b1"))));
    assertTrue(
        board.clusters().stream()
            .noneMatch(
                row ->
                    members(row.id().number()).contains("a1")
                        && members(row.id().number()).contains("a2")));
  }

  @Test
  void aBoardOfTheFirstSchemaIsBroughtUpToDateWithItsClusters() throws Exception {
    assertEquals("1:3 2:2 3:1", sizes());
    board.close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + new BoardLocation(folder).file());
        Statement statement = connection.createStatement()) {
      for (String table :
          List.of(
              "remark",
              "unnamed",
              "attempt",
              "granularity",
              "merge_tree",
              "kinship",
              "cascade",
              "family",
              "ticket_columns",
              "ticket_link",
              "moved_signature",
              "moved_claim",
              "undone",
              "link_signature",
              "link",
              "part",
              "known",
              "layout",
              "closing",
              "repeatable",
              "forgotten",
              "presence")) {
        statement.execute("DROP TABLE " + table);
      }
      statement.execute("ALTER TABLE run DROP COLUMN unnamed");
      statement.execute("ALTER TABLE failure DROP COLUMN attachments");
      statement.execute("ALTER TABLE ticket DROP COLUMN duplicate_of");
      statement.execute("DROP INDEX cluster_by_merge");
      statement.execute("ALTER TABLE cluster DROP COLUMN merged_into");
      statement.execute("ALTER TABLE cluster DROP COLUMN merged_by");
      statement.execute("DELETE FROM flyway_schema_history WHERE version > '1'");
      statement.execute("PRAGMA user_version = 1");
    }

    open(RulesByType.rules());

    assertEquals("1:3 2:2 3:1", sizes());
    board.corrections().merge(id(1), List.of(id(2)), Decision.by("ann"));
    assertEquals("1:5 3:1", sizes());
  }

  private List<String> members(long cluster) {
    return board.members(id(cluster), 99).stream().map(m -> m.test().name()).sorted().toList();
  }
}
