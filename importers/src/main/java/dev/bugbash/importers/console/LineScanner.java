package dev.bugbash.importers.console;

/** Reads the lines of one tool out of a log. One for each log. */
public interface LineScanner {
  /**
   * Takes a cleaned line, of this tool or of any other. Called for every line of a log, so the
   * common line must be passed over by a comparison of some characters.
   */
  void line(String line);

  /** The log is over; what has not ended by now has broken off. */
  void end();

  /** Whether this tool has been at work in what was read so far. */
  boolean started();
}
