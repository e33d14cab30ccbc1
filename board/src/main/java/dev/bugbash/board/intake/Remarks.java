package dev.bugbash.board.intake;

import dev.bugbash.importers.Warning;

/** Is told, from any thread, what is odd about the reports. */
public interface Remarks {
  void unreadable(String path, String problem);

  void warning(String path, Warning warning);
}
