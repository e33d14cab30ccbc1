package dev.bugbash.board.intake;

import dev.bugbash.importers.Warning;
import java.sql.SQLException;

/** Is told, from any thread, what is odd about the reports or wrong with the board. */
public interface Remarks {
  void unreadable(String path, String problem);

  void warning(String path, Warning warning);

  /** Tells what it was told so far: each kind by itself, in the order of paths and lines. */
  void each(Telling telling) throws SQLException;

  /** What to throw at a reading thread when its rows can't be written. */
  RuntimeException broken(SQLException cause);

  /** One remark. */
  @FunctionalInterface
  interface Telling {
    /**
     * @param unread whether the report could not be read at all; otherwise it was only odd
     */
    void tell(boolean unread, String path, Warning what) throws SQLException;
  }
}
