package dev.bugbash.board;

import dev.bugbash.board.intake.Rules;
import dev.bugbash.board.sqlite.Database;
import dev.bugbash.categorizer.Categorizer;
import java.time.Clock;

/** Opens boards. */
public final class Boards {
  private Boards() {}

  /** Loads what opening a board needs, so that it is quicker afterwards. */
  public static void loadDriver() {
    Database.load();
  }

  /**
   * Opens the board there, after making it or bringing its schema up to date where necessary.
   *
   * @throws BoardException when it can't be opened, or was made by a newer version
   */
  public static Board open(BoardLocation location, Clock clock) {
    return open(location, clock, Rules.of(new Categorizer()));
  }

  static Board open(BoardLocation location, Clock clock, Rules rules) {
    return SqliteBoard.open(location.file(), clock, rules);
  }
}
