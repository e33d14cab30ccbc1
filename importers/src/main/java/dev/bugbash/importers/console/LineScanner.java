package dev.bugbash.importers.console;

/** Reads the lines of one tool out of a log. One for each log. */
public interface LineScanner {
  /**
   * The lines with which something of this tool may begin. They are asked for once; a scanner that
   * is {@link #idle} is shown no others. All, unless a scanner knows better.
   */
  default Beginnings beginnings() {
    return Beginnings.ANY;
  }

  /**
   * Whether nothing of this tool is under way, so that only its {@link #beginnings} mean anything
   * to it. Asked after each line that it took; never, unless a scanner knows better.
   */
  default boolean idle() {
    return false;
  }

  /** Takes a cleaned line, of this tool or of any other. */
  void line(String line);

  /** The log is over; what has not ended by now has broken off. */
  void end();

  /** Whether this tool has been at work in what was read so far. */
  boolean started();
}
