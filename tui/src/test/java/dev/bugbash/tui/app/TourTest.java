package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Key.Kind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour goes on as one does what it tells. */
final class TourTest {
  @Test
  void eachStepIsToldUntilItIsDone(@TempDir Path folder) throws IOException {
    try (Board board = RealBoard.in(folder)) {
      ScreenDriver screen = new ScreenDriver(board, 200, 40).touring().look();

      screen
          .assertScreen("1/5 j goes to the next cluster")
          .type("j")
          .assertScreen("2/5 w tells why");
      screen.type("w").assertScreen("3/5 c claims it").type("wc").assertScreen("BB-2 is yours");
      later(screen).assertScreen("4/5 n notes");
      screen.type("nmine").press(Kind.ENTER);
      later(screen).assertScreen("5/5 u undoes").type("u").assertScreen("undone: noted");
      later(screen).assertScreen("that was the tour: ? tells all the rest");
    }
  }

  @Test
  void whatOthersDoDoesNotHideIt(@TempDir Path folder) throws IOException {
    try (Board board = RealBoard.in(folder)) {
      ScreenDriver screen = new ScreenDriver(board, 200, 40).touring().look();
      board.claim(new ClusterId(3), "ana");

      screen.look().assertScreen("1/5 j goes").assertNoScreen("ana claimed BB-3");
    }
  }

  /** The toast has gone by then. */
  private static ScreenDriver later(ScreenDriver screen) {
    return screen.send(new Event.Ticked(screen.model().now().plusSeconds(30)));
  }
}
