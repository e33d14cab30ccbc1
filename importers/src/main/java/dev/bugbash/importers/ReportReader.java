package dev.bugbash.importers;

import java.io.InputStream;

/** Opens a source, unpacks and recognises what is in it, and streams it into a visitor. */
public final class ReportReader {
  private final InputStream standardInput;

  /**
   * @param standardInput what {@code -} stands for
   */
  public ReportReader(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * Reads everything in the source. What can't be read is told to the visitor; nothing is thrown
   * because of a report's content.
   */
  public void read(ReportSource source, ReportVisitor visitor) {
    visitor.unreadable(source.path().toString(), "not written yet " + standardInput);
  }
}
