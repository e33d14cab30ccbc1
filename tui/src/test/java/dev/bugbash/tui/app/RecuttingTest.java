package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Boards;
import dev.bugbash.board.ImportedRun;
import dev.bugbash.board.ReportImport;
import dev.bugbash.board.corrections.Decision;
import dev.bugbash.categorizer.Granularity;
import dev.bugbash.importers.ReportFinder;
import dev.bugbash.importers.ReportReader;
import dev.bugbash.model.ClusterId;
import dev.bugbash.model.RunDetails;
import dev.bugbash.tui.input.Key.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real board, for the merge tree is of its clusters. */
class RecuttingTest {
  @TempDir Path folder;
  private Board board;
  private ScreenDriver screen;
  private int clusters;

  @BeforeEach
  void open() throws IOException {
    board = Boards.open(new BoardLocation(folder), Clock.fixed(ScreenDriver.NOW, ZoneOffset.UTC));
    List<String> reports =
        List.of(Path.of("../fixtures/upgrade/text-1.14.0-step-2").toAbsolutePath().toString());
    ImportedRun run = new ImportedRun(new RunDetails("step 2", "", "", "", ScreenDriver.NOW), true);
    new ReportImport(board, new ReportReader(InputStream.nullInputStream()))
        .read(new ReportFinder(folder).find(reports), run, "ana", (a, b, c) -> {});
    clusters = board.clusters().size();
    screen = new ScreenDriver(board, 120, 40).look();
  }

  @AfterEach
  void close() {
    board.close();
  }

  @Test
  void coarserClustersAreShownBeforeTheyAre() {
    screen.type("<");

    screen.assertScreen("Granularity -1", "nothing is changed yet", "> finer", "Esc back");
    screen.type("<<").assertScreen("Granularity -3", "joins BB-");
    screen.press(Kind.ESCAPE).assertNoScreen("Granularity");
    assertEquals(clusters, board.clusters().size());
  }

  @Test
  void enterMakesItSoAndTheBoardSaysHowFineItIs() {
    screen.type("<<<").press(Kind.ENTER).assertScreen("another cluster now");

    assertTrue(board.clusters().size() < clusters);
    assertEquals(new Granularity(-3), board.corrections().recut().granularity());
    screen.look().type(">").assertScreen("Granularity -2");
  }

  @Test
  void whatOthersChangedMeanwhileIsNotOverruled() {
    screen.type("<<<");
    board.corrections().apply(board.corrections().recut(), new Granularity(-4), "ben");

    screen.readAhead().press(Kind.ENTER);
    screen.assertScreen("the clusters changed meanwhile; look again");
  }

  @Test
  void whatIsReadAheadIsOfTheClustersAsTheyAre() throws SQLException {
    screen.readAhead();
    ClusterId last = board.clusters().get(clusters - 1).id();
    board.corrections().merge(last, List.of(board.clusters().get(0).id()), Decision.by("ben"));
    assertEquals(0, standingTrees());

    screen.readAhead();
    assertEquals(1, standingTrees());
    screen.look().type("<").assertScreen("Granularity -1");
    screen.type(">").assertScreen("Granularity 0", "Nothing would change.");
  }

  /** How many merge trees of the clusters as they are the board keeps. */
  private int standingTrees() throws SQLException {
    String url = "jdbc:sqlite:" + new BoardLocation(folder).file();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet count =
            statement.executeQuery(
                "SELECT count(*) FROM merge_tree WHERE layout = (SELECT version FROM layout)")) {
      return count.getInt(1);
    }
  }

  @Test
  void beyondTheEndsNothingChanges() {
    screen.type("<<<<<<").assertScreen("Granularity -4");
    screen.type(">>>>").assertScreen("Granularity 0", "Nothing would change.");
    screen.press(Kind.ENTER).assertScreen("nothing would change");
  }
}
