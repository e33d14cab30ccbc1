package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.bugbash.board.Board;
import dev.bugbash.board.BoardLocation;
import dev.bugbash.board.Boards;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Key.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes between people: claims that are handed over, and claims that meet. */
final class TeamTest {
  private static final ClusterId FIRST = new ClusterId(1);
  private static final Clock CLOCK =
      Clock.fixed(ScreenDriver.NOW.minusSeconds(180), ZoneId.of("UTC"));

  @TempDir private Path folder;
  private Board board;
  private ScreenDriver screen;

  @BeforeEach
  void open() throws IOException {
    board = RealBoard.in(folder);
    screen = new ScreenDriver(board, 160, 40).look();
  }

  @AfterEach
  void close() {
    board.close();
  }

  @Test
  void aClaimIsHandedOverTakenBackAndHandedOverAgain() {
    screen.type("c").type("Hben").assertScreen("hand BB-1 over to ben");
    screen.press(Kind.ENTER).assertScreen("BB-1 is handed over to ben", "0 mine");
    assertEquals("ben", owner(FIRST));

    screen.type("u").assertScreen("undone: handed BB-1", "1 mine");
    screen.type("U").assertScreen("done again: handed BB-1", "0 mine");
    screen.type("6").assertScreen("handed BB-1 over to ben");
  }

  @Test
  void manyAreHandedOverAtOnceAndThoseOfOthersAreTold() {
    board.claim(new ClusterId(2), "ana");
    screen.type("c").look().type(":3").press(Kind.ENTER).type("c").type("a").type("H");

    screen.assertScreen("hand 3 clusters over to").type("ben").press(Kind.ENTER);
    screen.assertScreen("2 clusters handed over to ben; 1 held by ana");
    screen.type("u").assertScreen("undone: 2 times handed", "2 mine");
  }

  @Test
  void namesOfThosePresentAndOfThoseWhoDecidedAreCompleted() {
    board.note(FIRST, "ben", "hm");
    try (Board another = Boards.open(new BoardLocation(folder), CLOCK)) {
      screen.look().type("c");
      another.look("cyd", Optional.of(FIRST));
      screen.send(new Event.Ticked(ScreenDriver.NOW.plusSeconds(1)));
      screen.type("H").assertScreen("Tab: cyd, ben");
      screen.type("B").assertScreen("Tab: ben").press(Kind.TAB).press(Kind.ENTER);
    }

    assertEquals("ben", owner(FIRST));
  }

  @Test
  void whoeverNamesNobodyHandsNothingOver() {
    screen.type("c").type("H").press(Kind.ENTER).assertScreen("nobody was named", "1 mine");
    screen.type("H").type("me").press(Kind.ENTER).assertScreen("BB-1 is yours, and stays so");
    screen.type("r").type("H").assertScreen("nobody holds BB-1");
  }

  @Test
  void aCommandHandsOverToo() {
    screen.type("c").type(":hand-over ben").press(Kind.ENTER).assertScreen("handed over to ben");
  }

  @Test
  void whoGetsAClusterIsToldByWhom() {
    board.claim(FIRST, "ana");
    screen.look();
    board.handOver(FIRST, "ana", "me");
    screen.look().assertScreen("ana handed you BB-1", "1 mine");

    board.corrections().undo("ana", 1);
    screen.look().assertScreen("ana took BB-1 back", "0 mine");
  }

  private String owner(ClusterId id) {
    return board.cluster(id).orElseThrow().owner();
  }
}
