package dev.bugbash.tui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ListStateTest {
  @Test
  void theCursorStaysInTheListAndInSight() {
    ListState start = ListState.START;

    assertEquals(new ListState(99, 90), start.move(1 << 29, 100, 10));
    assertEquals(new ListState(0, 0), start.move(-5, 100, 10));
    assertEquals(new ListState(10, 1), start.move(10, 100, 10));
    assertEquals(new ListState(0, 0), start.move(3, 0, 10));
  }

  @Test
  void aRowThatMovesInTheListStaysAtItsHeightOnTheScreen() {
    ListState state = new ListState(20, 15);

    assertEquals(new ListState(35, 30), state.follow(35, 100, 10));
    assertEquals(new ListState(2, 0), state.follow(2, 100, 10));
  }
}
