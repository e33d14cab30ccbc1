package dev.bugbash.importers.source;

import java.io.IOException;

/** A file, an archive or a run file can't be opened; the message says why, for a person. */
public final class BrokenSourceException extends IOException {
  private static final long serialVersionUID = 1;

  BrokenSourceException(int line, String reason) {
    super(line > 0 ? "line " + line + ": " + reason : reason);
  }
}
