package dev.bugbash.board;

import java.time.Clock;

/** Opens boards whose clusters are known beforehand, for tests in other packages. */
public final class SimpleBoards {
  private SimpleBoards() {}

  /** A board with one cluster for each exception type. */
  public static Board open(BoardLocation location, Clock clock) {
    return Boards.open(location, clock, RulesByType.rules());
  }
}
