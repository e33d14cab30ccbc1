package dev.bugbash.tui.app;

import dev.bugbash.board.Board;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The screen of a board on disk, on which something is decided. */
abstract class DecidedScreen {
  static final Clock CLOCK = Clock.fixed(ScreenDriver.NOW.minusSeconds(180), ZoneId.of("UTC"));

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // opened before each test
  Board board;

  @SuppressWarnings("NullAway.Init")
  ScreenDriver screen;

  private final int columns;

  DecidedScreen(int columns) {
    this.columns = columns;
  }

  @BeforeEach
  void open() throws IOException {
    board = RealBoard.in(folder);
    screen = new ScreenDriver(board, columns, 40).look();
  }

  @AfterEach
  void close() {
    board.close();
  }
}
