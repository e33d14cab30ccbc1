package dev.bugbash.importers;

import java.io.IOException;

/** A report can't be read; the message says in which line and why, for a person. */
public final class UnreadableReportException extends IOException {
  private static final long serialVersionUID = 1;

  public UnreadableReportException(int line, String reason) {
    super(line > 0 ? "line " + line + ": " + reason : reason);
  }
}
