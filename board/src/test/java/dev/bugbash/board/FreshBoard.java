package dev.bugbash.board;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Each test of a contract has a board of its own. */
abstract class FreshBoard {
  Board board;

  /** An empty board with {@link RulesByType}. */
  abstract Board open() throws Exception;

  @BeforeEach
  void openBoard() throws Exception {
    board = open();
  }

  @AfterEach
  void closeBoard() {
    board.close();
  }
}
