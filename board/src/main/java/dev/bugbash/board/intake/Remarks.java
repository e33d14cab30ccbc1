package dev.bugbash.board.intake;

import dev.bugbash.importers.Warning;
import java.sql.SQLException;

/** Is told, from any thread, what is odd about the reports or wrong with the board. */
public interface Remarks {
  void unreadable(String path, String problem);

  void warning(String path, Warning warning);

  /** What to throw at a reading thread when its rows can't be written. */
  RuntimeException broken(SQLException cause);
}
