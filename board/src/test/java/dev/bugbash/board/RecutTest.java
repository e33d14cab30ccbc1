package dev.bugbash.board;

import static dev.bugbash.board.Feed.bring;
import static dev.bugbash.board.Feed.failed;
import static dev.bugbash.board.Feed.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Feed.Report;
import dev.bugbash.board.corrections.Reclustering;
import dev.bugbash.board.corrections.Recut;
import dev.bugbash.board.intake.Rules;
import dev.bugbash.categorizer.Categorizer;
import dev.bugbash.categorizer.Evidence;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.categorizer.MergeTree;
import dev.bugbash.categorizer.Surroundings;
import dev.bugbash.categorizer.merge.Join;
import dev.bugbash.importers.ReportFinder;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.Result;
import dev.bugbash.model.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clusters are made coarser and finer along the merge tree. */
class RecutTest {
  private static final Granularity COARSE = new Granularity(-3);
  private static final Granularity FINE = new Granularity(3);

  @TempDir Path folder;
  private final AtomicInteger grown = new AtomicInteger();
  private Board board;

  /** BB-1 has 3 failures of two messages, BB-2 1. */
  @BeforeEach
  void open() {
    Rules byType = RulesByType.rules();
    Rules rules = new Rules(1, byType.sign(), byType.group(), this::fineByMessage, byType.title());
    board = Boards.open(new BoardLocation(folder), BoardContract.CLOCK, rules);
    bring(
        board,
        named("first", 1),
        Report.of(
            "a.xml",
            failed("a1", "A", "one"),
            failed("a2", "A", "one"),
            failed("a3", "A", "two"),
            failed("b1", "B", "three")));
  }

  @AfterEach
  void close() throws Exception {
    board.close();
    Recount.check(new BoardLocation(folder).file());
  }

  /** Members of a cluster join at .6, clusters at .4: apart at +3, all one at -3. */
  private MergeTree fineByMessage(Map<Long, List<Evidence>> clusters, Surroundings surroundings) {
    grown.incrementAndGet();
    List<Signature> leaves = new ArrayList<>();
    List<Join> joins = new ArrayList<>();
    for (List<Evidence> members : clusters.values()) {
      int first = leaves.size();
      joins.add(new Join(0, first, 0.4));
      for (Evidence member : members) {
        joins.add(new Join(first, leaves.size(), 0.6));
        leaves.add(member.signature());
      }
    }
    return new MergeTree(leaves, joins);
  }

  @Test
  void aViewTellsWhatJoinsAndWhatPartsAndChangesNothing() {
    long before = board.sequence();
    Recut recut = board.corrections().recut();

    assertEquals(
        List.of(new Recut.Row(1, Map.of(id(1), 3), ""), new Recut.Row(2, Map.of(id(2), 1), "")),
        recut.at(Granularity.USUAL).rows());
    assertEquals(List.of(), recut.at(Granularity.USUAL).changes());
    assertEquals(
        List.of(new Recut.Row(1, Map.of(id(1), 3, id(2), 1), "A somewhere")),
        recut.at(COARSE).rows());
    assertEquals(
        List.of(
            new Recut.Row(1, Map.of(id(1), 2), "A somewhere"),
            new Recut.Row(0, Map.of(id(1), 1), "A somewhere"),
            new Recut.Row(2, Map.of(id(2), 1), "")),
        recut.at(FINE).rows());
    assertEquals("1:3 2:1", sizes());
    assertEquals(before, board.sequence());
  }

  @Test
  void whatIsShownIsAppliedAndUndone() {
    Recut recut = board.corrections().recut();

    Reclustering done = board.corrections().apply(recut, FINE, "ann").orElseThrow();

    assertEquals(recut.at(FINE).changes().size(), done.changes().size());
    assertEquals("1:2 2:1 3:1", sizes());
    assertEquals(FINE, board.corrections().recut().granularity());

    assertTrue(board.corrections().undo("ann", 1).get(0).done());
    assertEquals("1:3 2:1", sizes());
    assertEquals(Granularity.USUAL, board.corrections().recut().granularity());
  }

  @Test
  void onlyWhatIsTrueStillIsApplied() {
    Recut recut = board.corrections().recut();
    bring(board, named("second", 2), Report.of("b.xml", failed("c1", "C", "four")));

    assertEquals(Optional.empty(), board.corrections().apply(recut, COARSE, "ann"));
    assertEquals("1:3 2:1 3:1", sizes());
  }

  @Test
  void whatTwoPeopleHoldByNowIsNotJoined() {
    Recut recut = board.corrections().recut();
    board.claim(id(1), "ann");
    board.claim(id(2), "ben");

    assertEquals(Optional.empty(), board.corrections().apply(recut, COARSE, "ann"));
    assertEquals("1:3 2:1", sizes());

    Recut now = board.corrections().recut(recut);
    assertEquals(1, recut.at(COARSE).rows().size());
    assertEquals(2, now.at(COARSE).rows().size());
    assertSame(now, board.corrections().recut(now));
    assertEquals(1, grown.get());
  }

  @Test
  void whoMayOnlyReadSeesItToo() throws SQLException {
    String url = "jdbc:sqlite:" + new BoardLocation(folder).file();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TRIGGER readonly BEFORE INSERT ON merge_tree"
              + " BEGIN SELECT raise(ABORT, 'attempt to write a readonly database'); END");
    }

    assertEquals(1, board.corrections().recut().at(COARSE).rows().size());
    assertEquals(1, board.corrections().recut().at(COARSE).rows().size());
    assertEquals(2, grown.get());
  }

  @Test
  void anImportKeepsTheTree() throws IOException {
    Path report =
        Files.writeString(
            folder.resolve("TEST-c.xml"),
            "<testsuite name='C'><testcase name='c1' classname='C'>"
                + "<failure type='C' message='four'/></testcase></testsuite>");
    new ReportImport(board, new ReportReader(InputStream.nullInputStream()))
        .read(
            new ReportFinder(folder).find(List.of(report.toString())),
            named("second", 2),
            "ann",
            (a, b, c) -> {});
    assertEquals(1, grown.get());

    assertEquals(3, board.corrections().recut().at(Granularity.USUAL).rows().size());
    assertEquals(1, grown.get());
  }

  @Test
  void amongManySignaturesOnlyMuchThatIsNewIsWorthATree() {
    Report many =
        Report.of(
            "many.xml",
            IntStream.range(0, 5_000)
                .mapToObj(i -> failed("m" + i, "M", "message " + i))
                .toArray(Result[]::new));
    bring(board, named("second", 2), many);

    board.corrections().prepareRecut(1);
    assertEquals(0, grown.get());
    board.corrections().prepareRecut(501);
    assertEquals(1, grown.get());
  }

  @Test
  void theTreeIsKeptUntilTheClustersChange() {
    board.corrections().recut();
    board.corrections().recut();
    board.claim(id(1), "ann");
    board.corrections().recut();
    assertEquals(1, grown.get());

    board.release(id(1), "ann");
    bring(board, named("second", 2), Report.of("b.xml", failed("c1", "C", "four")));
    assertEquals(3, board.corrections().recut().at(Granularity.USUAL).rows().size());
    assertEquals(2, grown.get());
  }

  @Test
  void aLaterImportIsPlacedAsFinely() {
    List<Granularity> asked = new ArrayList<>();
    Rules real = Rules.of(new Categorizer());
    Rules watched =
        new Rules(
            1,
            RulesByType.rules().sign(),
            (fresh, known, surroundings) -> {
              asked.add(surroundings.granularity());
              return RulesByType.rules().group().group(fresh, known, surroundings);
            },
            real.tree(),
            real.title());
    board.corrections().apply(board.corrections().recut(), FINE, "ann");

    try (Board other = Boards.open(new BoardLocation(folder), BoardContract.CLOCK, watched)) {
      bring(other, named("second", 2), Report.of("b.xml", failed("c1", "C", "four")));
    }

    assertEquals(List.of(FINE), asked);
  }

  private String sizes() {
    return board.clusters().stream()
        .map(row -> row.id().number() + ":" + row.size())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static ClusterId id(long number) {
    return new ClusterId(number);
  }
}
