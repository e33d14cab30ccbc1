package dev.bugbash.reports;

import dev.bugbash.board.Board;
import java.io.IOException;
import java.io.Writer;

/** Writes a board in one format. */
public interface ReportWriter {
  /** Writes everything, flushes, and leaves {@code out} open. */
  void write(Board board, Writer out) throws IOException;
}
