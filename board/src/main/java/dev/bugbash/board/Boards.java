package dev.bugbash.board;

import java.time.Clock;

/** Opens boards. */
public final class Boards {
  private Boards() {}

  /**
   * Opens the board there, after making it or bringing its schema up to date where necessary.
   *
   * @throws BoardException when it can't be opened, or was made by a newer version
   */
  public static Board open(BoardLocation location, Clock clock) {
    throw new UnsupportedOperationException("not written yet: " + location + clock);
  }
}
