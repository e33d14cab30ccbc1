package dev.bugbash.board.intake;

import dev.bugbash.board.ImportSummary.Remark;
import dev.bugbash.board.ImportSummary.Unreadable;
import dev.bugbash.importers.Warning;
import java.sql.SQLException;
import java.util.List;

/** Is told, from any thread, what is odd about the reports or wrong with the board. */
public interface Remarks {
  void unreadable(String path, String problem);

  void warning(String path, Warning warning);

  /** What could not be read so far, in the order of paths. */
  List<Unreadable> unreadable();

  /** The warnings so far, in the order of paths and lines. */
  List<Remark> warnings();

  /** What to throw at a reading thread when its rows can't be written. */
  RuntimeException broken(SQLException cause);
}
