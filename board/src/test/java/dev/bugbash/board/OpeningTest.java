package dev.bugbash.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.model.Closing;
import dev.bugbash.model.ClusterId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir Path folder;

  @Test
  void aBoardIsMadeOnItsFirstUseWithItsFolders() {
    BoardLocation location = new BoardLocation(folder.resolve("deep/.bugbash"));

    open(location).close();

    assertTrue(location.exists());
  }

  @Test
  void whatIsOnTheBoardIsThereAfterItIsOpenedAgain() {
    BoardLocation location = new BoardLocation(folder);
    try (Board board = open(location)) {
      Feed.bring(board, Feed.unnamed(1), Feed.Report.of("a.xml", Feed.failed("t", "E", "m")));
    }

    try (Board board = open(location)) {
      assertEquals(1, board.clusters().size());
    }
  }

  @Test
  void aBoardOfANewerVersionIsLeftAlone() throws Exception {
    BoardLocation location = new BoardLocation(folder);
    open(location).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + location.file());
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 4711");
    }

    BoardException e = assertThrows(BoardException.class, () -> open(location));

    assertTrue(message(e).contains("newer bugbash"), message(e));
    assertTrue(message(e).contains(location.file().toString()), message(e));
  }

  @Test
  void aFileThatIsNoBoardIsNamed() throws Exception {
    BoardLocation location = new BoardLocation(folder);
    Files.writeString(location.file(), "this was never a database ".repeat(100));

    BoardException e = assertThrows(BoardException.class, () -> open(location));

    assertTrue(message(e).contains(location.file().toString()), message(e));
  }

  @Test
  void aBoardWhoseMakingWasCutShortIsMadeAnew() throws Exception {
    BoardLocation location = new BoardLocation(folder);
    Files.createFile(location.file());

    try (Board board = open(location)) {
      assertEquals(0, board.sequence());
    }
  }

  @Test
  void aBoardOfTheSixthSchemaKeepsItsClaimsAndCanBeClosed() throws Exception {
    BoardLocation location = new BoardLocation(folder);
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + location.file(), "", "")
        .locations("classpath:dev/bugbash/board/migrations")
        .target("6")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + location.file());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO run VALUES (1, 'old', '', '', '', 1, 1, 0, 0, 0, 0, 0, 0, 0, 1)");
      statement.execute(
          "INSERT INTO cluster (title, type, failures, tests, first_run, first_seen, last_seen)"
              + " VALUES ('t', 'E', 1, 1, 1, 1, 1)");
      statement.execute("INSERT INTO claim VALUES (1, 'ann', 5)");
      statement.execute("INSERT INTO event VALUES (1, 5, 'ann', 'claimed', 1, '')");
      statement.execute("INSERT INTO event VALUES (2, 6, 'ann', 'merged', 1, 'with BB-9')");
      statement.execute("INSERT INTO event VALUES (3, 7, 'ann', 'undone', 1, 'merged, event 2')");
      statement.execute("INSERT INTO undone VALUES (2, 3)");
    }

    try (Board board = open(location)) {
      assertEquals("ann", board.clusters().get(0).owner());
      assertEquals(
          "nobody noted what it was made of", board.corrections().redo("ann", 1).get(0).problem());
      Closing fixed = new Closing(Closing.Reason.FIXED, "", "ann", BoardContract.NOW);
      board.close(new ClusterId(1), fixed);
      assertEquals(ClusterState.CLOSED, board.clusters().get(0).state());
      board.corrections().undo("ann", 1);
      assertEquals("ann", board.clusters().get(0).owner());
    }
  }

  private static String message(BoardException e) {
    return String.valueOf(e.getMessage());
  }

  private static Board open(BoardLocation location) {
    return Boards.open(location, BoardContract.CLOCK, RulesByType.rules());
  }
}
