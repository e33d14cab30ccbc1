package dev.bugbash.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
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

  private static String message(BoardException e) {
    return String.valueOf(e.getMessage());
  }

  private static Board open(BoardLocation location) {
    return Boards.open(location, BoardContract.CLOCK, RulesByType.rules());
  }
}
