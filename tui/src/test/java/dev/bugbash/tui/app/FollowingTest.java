package dev.bugbash.tui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bugbash.model.ClusterId;
import dev.bugbash.tui.input.Key.Kind;
import org.junit.jupiter.api.Test;

/** Where the selection is after something was decided: at what came of it. */
final class FollowingTest extends DecidedScreen {
  FollowingTest() {
    super(120);
  }

  @Test
  void afterAMergeTheClusterThatIsLeftIsSelected() {
    screen.type("jj").type("m1").press(Kind.ENTER);

    assertEquals(1, selected());
    screen.assertScreen("BB-3 is one with BB-1 now: 1 failure moved");
  }

  @Test
  void theRowAfterAClosedOneIsSelected() {
    screen.type("j").type("xl");

    assertEquals(3, selected());
  }

  @Test
  void afterTheLastRowTheOneBeforeIsSelected() {
    screen.type("jj").type("xl");

    assertEquals(2, selected());
  }

  @Test
  void undoGoesToWhatItBroughtBack() {
    screen.type("j").type("xl").type("G").type("u");

    assertEquals(2, selected());
    screen.assertScreen("undone: closed BB-2 as flaky");
  }

  @Test
  void theListStaysInSightAroundTheSelection() {
    ScreenDriver low = new ScreenDriver(board, 120, 6).look();

    low.type("jj").type("m1").press(Kind.ENTER).assertScreen("BB-1", "BB-2");
  }

  @Test
  void someFailuresAreSplitOffAndThatIsUndone() {
    screen.press(Kind.ENTER).type("j").type("d");
    screen.assertScreen("split off BB-1", "Enter alone: year").press(Kind.ENTER);

    screen.assertScreen("1 failure of BB-1 is BB-4 now", "4 clusters");
    assertEquals(4, selected());
    screen.type("u").assertScreen("undone: split", "3 clusters");
  }

  @Test
  void aQuerySaysWhatIsSplitOff() {
    screen.type("dtest:leap").press(Kind.ENTER).assertScreen("1 failure of BB-1 is BB-4 now");
    screen.type(":1").press(Kind.ENTER).type("d").assertScreen("BB-1 has one failure only");
  }

  @Test
  void aMistakeInThatQueryIsTold() {
    screen.type("dnosuch:leap").press(Kind.ENTER);

    assertTrue(screen.model().toast().orElseThrow().alarm());
    screen.assertScreen("nosuch", "Clusters 3");
  }

  private long selected() {
    return screen.model().clusters().selectedId().map(ClusterId::number).orElseThrow();
  }
}
